package org.alipayrehearsal.form.deposit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The amount must be positive.
 * <p>
 * Accepts {@link String}; null and blank are valid; inconclusive for anything but a plain
 * decimal.
 */
@Documented
@Rule(id = "deposit-not-positive", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.OURS, step = "6",
				reference = "Step 6 speaks of a small amount of money that is transferred to the account"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositNotPositive.Validator.class)
public @interface DepositNotPositive {

	String message() default "deposit-not-positive";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<DepositNotPositive> {

		@Override
		protected RuleResult evaluateText(String amount) {
			return DepositAmount.violatedIf(amount, (plain) -> !plain.isPositive());
		}

	}

}
