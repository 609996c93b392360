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
 * The amount must be under one yuan.
 * <p>
 * Accepts {@link String}; null and blank are valid; inconclusive for anything but a plain
 * decimal.
 */
@Documented
@Rule(id = "deposit-not-under-one-yuan", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "6",
				quote = "Alipay will transfer a small amount of money (under one yuan) to your bank " + "account"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositNotUnderOneYuan.Validator.class)
public @interface DepositNotUnderOneYuan {

	String message() default "deposit-not-under-one-yuan";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<DepositNotUnderOneYuan> {

		@Override
		protected RuleResult evaluateText(String amount) {
			return DepositAmount.violatedIf(amount, (plain) -> !plain.isUnderOneYuan());
		}

	}

}
