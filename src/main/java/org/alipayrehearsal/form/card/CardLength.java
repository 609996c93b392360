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
import org.alipayrehearsal.rule.Violated;

/**
 * A card number has 16 to 19 digits, or 15 for a few cards; 6 to 11 digits are the
 * beginning of one.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-length", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "4",
				reference = "ISO/IEC 7812-1: at most 19 digits; cards of Chinese banks have 16 to 19, a few 15"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardLength.Validator.class)
public @interface CardLength {

	String message() default "card-length";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardLength> {

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			return switch (number.extent()) {
				case NONE -> CardNumber.UNREADABLE;
				case TOO_SHORT -> Violated.plain().withVariant("too-short");
				case INCOMPLETE -> Violated.plain();
				case TOO_LONG -> Violated.plain().withVariant("too-long");
				case PARTIAL, WHOLE -> RuleResult.satisfied();
			};
		}

	}

}
