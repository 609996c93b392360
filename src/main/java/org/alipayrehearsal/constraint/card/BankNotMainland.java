package org.alipayrehearsal.constraint.card;

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
 * The account was opened on the Chinese mainland.
 * <p>
 * Accepts {@link Boolean}; null is valid.
 */
@Documented
@Rule(id = "bank-not-mainland", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "4",
				quote = "only Chinese mainland bank accounts can be used with Alipay"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNotMainlandValidator.class)
public @interface BankNotMainland {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "bank-not-mainland";

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
