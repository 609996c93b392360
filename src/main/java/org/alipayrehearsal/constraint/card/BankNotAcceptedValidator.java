package org.alipayrehearsal.constraint.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.BankStatus;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.jspecify.annotations.Nullable;

class BankNotAcceptedValidator extends RuleValidator<BankNotAccepted, BankAndName> {

	private final Banks banks;

	private final CardBins bins;

	BankNotAcceptedValidator(Banks banks, CardBins bins) {
		this.banks = banks;
		this.bins = bins;
	}

	@Override
	protected Judgement judge(@Nullable BankAndName subject) {
		String code = (subject != null) ? TypedText.of(subject.chosenBank()) : "";
		Bank bank = this.banks.find(code).orElse(null);
		if (subject == null || code.isEmpty() || (bank != null && bank.isListed())) {
			return Judgement.satisfied();
		}
		List<Bank> usable = NameAtBank.usableBanks(TypedText.of(subject.typedName()), this.banks);
		Objection objection = Objection.plain().withFixes(fixes(code, subject.cardNumber()));
		if (bank != null && bank.status() == BankStatus.WITHDRAWN) {
			return objection.withVariant("withdrawn").withArguments(usable, bank);
		}
		return objection.withArguments(usable);
	}

	/**
	 * The bank that was typed in other words than its code, or the bank of the card. Not
	 * one under conditions: it warns of any name or refuses it, so also of one not given
	 * yet.
	 */
	private List<Fix> fixes(String typed, @Nullable String cardNumber) {
		List<String> codes = CardNumber.read(TypedText.of(cardNumber), this.bins).bankCodes();
		Optional<Bank> issuer = (codes.size() == 1) ? this.banks.find(codes.get(0)) : Optional.empty();
		return Stream.of(this.banks.search(typed), issuer)
			.flatMap(Optional::stream)
			.filter(Bank::isAccepted)
			.map((bank) -> new Fix("card.bank", bank.code()))
			.toList();
	}

}
