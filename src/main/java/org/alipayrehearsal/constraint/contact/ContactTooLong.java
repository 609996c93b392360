package org.alipayrehearsal.constraint.contact;

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
 * A contact number has at most 20 characters, hyphens and plus signs included.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-too-long", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "The number should be no more than 20 characters."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactTooLongValidator.class)
public @interface ContactTooLong {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "contact-too-long";

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
