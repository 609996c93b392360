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
 * The amount is more than nothing.
 * <p>
 * Accepts {@link String}; null, blank and what is no plain decimal are valid.
 */
@Documented
@Rule(id = "deposit-not-positive", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.OURS, step = "6",
				reference = "Step 6 speaks of a small amount of money that is transferred to the account"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositNotPositiveValidator.class)
public @interface DepositNotPositive {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "deposit-not-positive";

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
