package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * Advises that a number is not in the table of cards, so that bank and type cannot be
 * checked.
 * <p>
 * Accepts {@link CardAnswers}; a null or blank number is valid.
 */
@Documented
@Rule(id = "card-unknown", severity = Severity.ADVICE, action = Action.NONE, inputs = "number",
		source = @Source(kind = Source.Kind.OURS, step = "4",
				reference = "Table of bank identification numbers (BIN), which is not complete"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardUnknown.Validator.class)
public @interface CardUnknown {

	String message() default "card-unknown";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<CardUnknown, CardAnswers> {

		private final CardBins bins;

		Validator(CardBins bins) {
			this.bins = bins;
		}

		@Override
		protected RuleResult evaluate(@Nullable CardAnswers card) {
			String typed = (card != null) ? TypedText.of(card.number()) : "";
			if (card == null || typed.isEmpty()) {
				return RuleResult.satisfied();
			}
			return evaluate(CardNumber.read(typed, this.bins), Boolean.TRUE.equals(card.openedOnMainland()));
		}

		private static RuleResult evaluate(CardNumber number, boolean openedOnMainland) {
			if (!number.isUsable()) {
				return CardNumber.UNREADABLE;
			}
			return RuleResult
				.violatedIf(number.isNotInTable() && (openedOnMainland || number.digits().startsWith("62")));
		}

	}

}
