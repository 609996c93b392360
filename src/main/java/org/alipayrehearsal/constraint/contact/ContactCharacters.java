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
 * A contact number is made of the digits 0 to 9, hyphens and plus signs, and of nothing
 * else.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-characters", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "Give your phone number, with hyphens and plus signs if desired."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactCharactersValidator.class)
public @interface ContactCharacters {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "contact-characters";

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
