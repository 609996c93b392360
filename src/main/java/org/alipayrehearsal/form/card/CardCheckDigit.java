package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The last digit of a complete card number must be its check digit (Luhn formula, ISO/IEC
 * 7812-1).
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-check-digit", severity = Severity.WARNING, action = Action.CHANGE_TEXT, source = @Source(
		kind = Source.Kind.STANDARD, step = "4",
		reference = "ISO/IEC 7812-1: the last digit is a check digit (Luhn); cards of some mainland banks do not follow it"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardCheckDigit.Validator.class)
public @interface CardCheckDigit {

	String message() default "card-check-digit";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardCheckDigit> {

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			return switch (number.extent()) {
				case WHOLE -> RuleResult.violatedIf(!isLuhnValid(number.digits()));
				case PARTIAL -> CardNumber.PARTIAL;
				default -> CardNumber.UNREADABLE;
			};
		}

		/**
		 * {@return whether the last digit is the check digit of the others}
		 * @param digits ASCII digits
		 */
		static boolean isLuhnValid(String digits) {
			int sum = 0;
			for (int i = 0; i < digits.length(); i++) {
				int digit = digits.charAt(digits.length() - 1 - i) - '0';
				int weighted = (i % 2 == 0) ? digit : 2 * digit;
				sum += weighted / 10 + weighted % 10;
			}
			return sum % 10 == 0;
		}

	}

}
