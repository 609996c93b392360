package org.alipayrehearsal.form.deposit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.RequiredTextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The amount that arrived is required.
 * <p>
 * Accepts {@link String}; null and blank are not valid.
 */
@Documented
@Rule(id = "deposit-required", severity = Severity.ERROR, action = Action.WAIT,
		source = @Source(kind = Source.Kind.GUIDE, step = "7",
				quote = "Input the exact amount of money that Alipay has placed in your bank account (eg "
						+ "0.0974 yuan)."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositRequired.Validator.class)
public @interface DepositRequired {

	String message() default "deposit-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RequiredTextValidator<DepositRequired> {

	}

}
