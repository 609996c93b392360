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
 * The amount has two to four decimals, as a transfer of this kind has. Silent where the
 * amount is out of range.
 * <p>
 * Accepts {@link String}; null, blank and what is no plain decimal are valid.
 */
@Documented
@Rule(id = "deposit-decimals", severity = Severity.WARNING, source = @Source(kind = Source.Kind.GUIDE, step = "7",
		quote = "Input the exact amount of money that Alipay has placed in your bank account (eg " + "0.0974 yuan)."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositDecimalsValidator.class)
public @interface DepositDecimals {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "deposit-decimals";

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
