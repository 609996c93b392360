package org.alipayrehearsal.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.card.CardNumber;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * The card must be issued by the chosen bank.
 * <p>
 * Accepts {@link VerificationForm}; without a bank or a number it is valid.
 */
@Documented
@Rule(id = "card-bank-mismatch", severity = Severity.ERROR, action = Action.CHOOSE_BANK,
		inputs = { "card.bank", "card.number" },
		source = @Source(kind = Source.Kind.OURS, step = "4",
				reference = "Table of bank identification numbers (BIN): the bank that issues the card"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardBankMismatch.Validator.class)
public @interface CardBankMismatch {

	String message() default "card-bank-mismatch";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<CardBankMismatch, VerificationForm> {

		private static final Inconclusive BANK_OF_CARD_UNKNOWN = new Inconclusive("bank-of-card-unknown");

		/** The first digits can match dozens of village banks. */
		private static final int MOST_NAMED = 3;

		private final Banks banks;

		private final CardBins bins;

		Validator(Banks banks, CardBins bins) {
			this.banks = banks;
			this.bins = bins;
		}

		@Override
		protected RuleResult evaluate(@Nullable VerificationForm subject) {
			String code = (subject != null) ? TypedText.of(subject.chosenBank()) : "";
			String number = (subject != null) ? TypedText.of(subject.cardNumber()) : "";
			if (subject == null || code.isEmpty() || number.isEmpty()) {
				return RuleResult.satisfied();
			}
			Bank chosen = this.banks.find(code).orElse(null);
			if (chosen == null) {
				return BankAndNameValidator.UNKNOWN_BANK;
			}
			List<String> codes = CardNumber.read(number, this.bins).bankCodes();
			if (codes.isEmpty() || (codes.size() > 1 && codes.contains(code))) {
				return BANK_OF_CARD_UNKNOWN;
			}
			return codes.contains(code) ? RuleResult.satisfied()
					: violation(chosen, codes, TypedText.of(subject.typedName()));
		}

		private Violated violation(Bank chosen, List<String> codes, String name) {
			List<Bank> issuers = codes.stream()
				.limit(MOST_NAMED)
				.flatMap((code) -> this.banks.find(code).stream())
				.toList();
			if (codes.size() > 1) {
				return Violated.plain().withVariant("several").withArguments(issuers, chosen);
			}
			Bank issuer = issuers.get(0);
			if (!issuer.isListed() || NameAcceptance.isRefused(name, issuer)) {
				return Violated.plain()
					.withVariant("not-usable")
					.withArguments(issuer, chosen, NameAcceptance.usableBanks(name, this.banks));
			}
			Violated mismatch = Violated.plain().withArguments(issuer, chosen);
			// A bank under conditions warns of any name or refuses it, so also of one not
			// given yet.
			return issuer.isAccepted() ? mismatch.withFix("card.bank", issuer.code()) : mismatch;
		}

	}

}
