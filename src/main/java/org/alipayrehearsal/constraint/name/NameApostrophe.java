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
 * An apostrophe, or a sign used as one: the databases of some banks cannot keep it.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-apostrophe", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.REPLY, step = "3.1",
				quote = "Having an apostrophe in your name (as in the name O’Neill) can also cause "
						+ "problems due to the coding used in certain bank databases."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameApostropheValidator.class)
public @interface NameApostrophe {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-apostrophe";

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
