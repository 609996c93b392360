package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * The card must be one of a Chinese bank: in the table of their cards, or beginning with
 * 62.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-foreign-network", severity = Severity.ERROR, source = @Source(kind = Source.Kind.REPLY, step = "4",
		quote = "it is not possible to sign up to Alipay without a Chinese mainland visa or a Chinese mainland bank account",
		reference = "The reader asked for a German Maestro card"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardForeignNetwork.Validator.class)
public @interface CardForeignNetwork {

	String message() default "card-foreign-network";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardForeignNetwork> {

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			if (!number.isUsable()) {
				return CardNumber.UNREADABLE;
			}
			if (!number.isNotInTable() || number.digits().startsWith("62")) {
				return RuleResult.satisfied();
			}
			return CardNetwork.of(number.digits())
				.map((network) -> Violated.plain().withArguments(network.title()))
				.orElseGet(() -> Violated.plain().withVariant("no-network"));
		}

	}

}
