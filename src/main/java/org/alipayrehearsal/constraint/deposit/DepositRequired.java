package org.alipayrehearsal.constraint.deposit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The form asks for the amount that arrived.
 * <p>
 * Accepts {@link String}; null and blank are not valid.
 */
@Documented
@Rule(id = "deposit-required", severity = Severity.ERROR, source = @Source(kind = Source.Kind.GUIDE, step = "7",
		quote = "Input the exact amount of money that Alipay has placed in your bank account (eg " + "0.0974 yuan)."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositRequiredValidator.class)
public @interface DepositRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "deposit-required";

	/**
	 * Bean Validation groups.
	 * @return the groups
	 */
	Class<?>[] groups() default {};

	/**
	 * Bean Validation payload.
	 * @return the payload
	 */
	Class<? extends Payload>[] payload() default {};

}
