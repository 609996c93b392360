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
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The card must have been issued on the Chinese mainland.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-not-mainland", severity = Severity.ERROR, action = Action.BRING_CARD,
		source = @Source(kind = Source.Kind.REPLY, step = "4",
				quote = "Hong Kong bank accounts don’t count as Chinese mainland bank accounts"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardNotMainland.Validator.class)
public @interface CardNotMainland {

	String message() default "card-not-mainland";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardNotMainland> {

		private static final Inconclusive REGION_UNKNOWN = new Inconclusive("issuer-region-unknown");

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			if (number.isUsable()) {
				for (CardBin row : number.match().rows()) {
					if (row.region() == IssuerRegion.UNKNOWN) {
						return REGION_UNKNOWN;
					}
				}
			}
			return number.violatedIfAll((row) -> row.region() != IssuerRegion.MAINLAND);
		}

	}

}
