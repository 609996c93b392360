package org.alipayrehearsal.constraint.card;

import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.jspecify.annotations.Nullable;

class CardBankMismatchValidator extends RuleValidator<CardBankMismatch, BankAndName> {

	private static final Undecided BANK_OF_CARD_UNKNOWN = new Undecided("bank-of-card-unknown");

	/** First digits can fit dozens of village banks. */
	private static final int MOST_NAMED = 3;

	private final Banks banks;

	private final CardBins bins;

	CardBankMismatchValidator(Banks banks, CardBins bins) {
		this.banks = banks;
		this.bins = bins;
	}

	@Override
	protected Judgement judge(@Nullable BankAndName subject) {
		String code = (subject != null) ? TypedText.of(subject.chosenBank()) : "";
		String number = (subject != null) ? TypedText.of(subject.cardNumber()) : "";
		if (subject == null || code.isEmpty() || number.isEmpty()) {
			return Judgement.satisfied();
		}
		Bank chosen = this.banks.find(code).orElse(null);
		if (chosen == null) {
			return BankAndNameValidator.UNKNOWN_BANK;
		}
		List<String> codes = CardNumber.read(number, this.bins).bankCodes();
		if (codes.isEmpty() || (codes.size() > 1 && codes.contains(code))) {
			return BANK_OF_CARD_UNKNOWN;
		}
		return codes.contains(code) ? Judgement.satisfied()
				: objection(chosen, codes, TypedText.of(subject.typedName()));
	}

	private Objection objection(Bank chosen, List<String> codes, String name) {
		List<Bank> issuers = codes.stream()
			.limit(MOST_NAMED)
			.flatMap((code) -> this.banks.find(code).stream())
			.toList();
		if (codes.size() > 1) {
			return Objection.plain().withVariant("several").withArguments(issuers, chosen);
		}
		Bank issuer = issuers.get(0);
		if (!issuer.isListed() || NameAtBank.isRefused(name, issuer)) {
			return Objection.plain()
				.withVariant("not-usable")
				.withArguments(issuer, chosen, NameAtBank.usableBanks(name, this.banks));
		}
		Objection mismatch = Objection.plain().withArguments(issuer, chosen);
		// A bank under conditions warns of any name or refuses it, so also of one not
		// given yet.
		return issuer.isAccepted() ? mismatch.withFix("card.bank", issuer.code()) : mismatch;
	}

}
