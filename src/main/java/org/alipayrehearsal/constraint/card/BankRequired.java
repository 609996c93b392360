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
 * A bank has to be chosen.
 * <p>
 * Accepts {@link String}; null and blank are invalid.
 */
@Documented
@Rule(id = "bank-required", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "4", quote = "Fill in your debit card information."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankRequiredValidator.class)
public @interface BankRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "bank-required";

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
