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
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * The card must be one of a Chinese bank: in the table of their cards, or beginning with
 * 62. Satisfied for an account opened on the mainland: some debit cards there carry a
 * foreign network, and {@link CardUnknown} applies.
 * <p>
 * Accepts {@link CardAnswers}; a null or blank number is valid.
 */
@Documented
@Rule(id = "card-foreign-network", severity = Severity.ERROR, action = Action.BRING_CARD, inputs = "number",
		source = @Source(kind = Source.Kind.REPLY, step = "4",
				quote = "it is not possible to sign up to Alipay without a Chinese mainland visa or a Chinese mainland bank account",
				reference = "The reader asked for a German Maestro card"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardForeignNetwork.Validator.class)
public @interface CardForeignNetwork {

	String message() default "card-foreign-network";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RuleValidator<CardForeignNetwork, CardAnswers> {

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
			if (!number.isNotInTable() || number.digits().startsWith("62") || openedOnMainland) {
				return RuleResult.satisfied();
			}
			return CardNetwork.of(number.digits())
				.map((network) -> Violated.plain().withArguments(network.title()))
				.orElseGet(() -> Violated.plain().withVariant("no-network"));
		}

	}

}
