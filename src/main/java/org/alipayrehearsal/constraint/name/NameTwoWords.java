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
 * A name has at least two letters of any script. Blanks and marks do not count.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-two-words", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "In the “Your Real Name” section you must put in at least two words or " + "characters.",
				reference = "A repost of the form’s own text: at least 2 characters"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameTwoWordsValidator.class)
public @interface NameTwoWords {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-two-words";

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
