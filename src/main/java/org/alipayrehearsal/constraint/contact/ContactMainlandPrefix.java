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
 * A mobile number of the Chinese mainland begins with 13, 14, 15 or 18. The ranges 16, 17
 * and 19 came into use after the guide was written.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-mainland-prefix", severity = Severity.ADVICE,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3",
				quote = "it’s best to put in a Chinese mainland cell phone number beginning 13, " + "14, 15, or 18"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactMainlandPrefixValidator.class)
public @interface ContactMainlandPrefix {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "contact-mainland-prefix";

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
