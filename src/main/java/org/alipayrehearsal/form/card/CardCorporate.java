package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * Warns of corporate cards: the form requires a personal card.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-corporate", severity = Severity.WARNING, action = Action.BRING_CARD, source = @Source(
		kind = Source.Kind.OURS, step = "4",
		reference = "Table of bank identification numbers (BIN): cards of companies; the form checks a person’s name"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardCorporate.Validator.class)
public @interface CardCorporate {

	String message() default "card-corporate";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardCorporate> {

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			return number.violatedIfAll(CardBin::corporate);
		}

	}

}
