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
import org.alipayrehearsal.rule.Violated;

/**
 * The amount must be a plain decimal in yuan: digits with an optional decimal point.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "deposit-format", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "7",
				quote = "Input the exact amount of money that Alipay has placed in your bank account (eg "
						+ "0.0974 yuan)."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositFormat.Validator.class)
public @interface DepositFormat {

	String message() default "deposit-format";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<DepositFormat> {

		@Override
		protected RuleResult evaluateText(String amount) {
			return DepositAmount.read(amount).isPresent() ? RuleResult.satisfied()
					: Violated.plain().withFixes(DepositAmount.fixes(amount));
		}

	}

}
