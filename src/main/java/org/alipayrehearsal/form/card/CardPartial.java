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
 * Advises that only the first 6 to 11 digits were given, so that the check digit cannot
 * be validated.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-partial", severity = Severity.ADVICE, action = Action.NONE, source = @Source(kind = Source.Kind.OURS,
		step = "4",
		reference = "The first 6 digits of a card number tell bank and card type, the last one checks the others"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardPartial.Validator.class)
public @interface CardPartial {

	String message() default "card-partial";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardPartial> {

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			if (!number.isUsable()) {
				return CardNumber.UNREADABLE;
			}
			return RuleResult.violatedIf(number.extent() == CardNumber.Extent.PARTIAL);
		}

	}

}
