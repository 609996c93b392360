package org.alipayrehearsal.constraint.name;

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
 * A name of a single alphabetic word may be refused, if the form means words where it
 * says words. Never for Chinese characters, and never where the bank has the name just
 * so.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-one-word", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "In the “Your Real Name” section you must put in at least two words or " + "characters."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameOneWordValidator.class)
public @interface NameOneWord {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-one-word";

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
