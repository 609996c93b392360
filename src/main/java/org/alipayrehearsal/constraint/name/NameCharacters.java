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
 * A name holds letters and their marks, ordinary blanks, hyphens, apostrophes, full stops
 * and middle dots, and the joiners that its script needs; nothing else. A / or @ between
 * letters is left to {@link NameSign}, a blank of another kind to {@link NameSpacing}.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-characters", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "You can use blank spaces and hyphens if you like."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameCharactersValidator.class)
public @interface NameCharacters {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-characters";

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
