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
 * Words are parted by one ordinary blank, and no blank stands beside a hyphen: what
 * cannot be seen makes a name differ too.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-spacing", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "It is best to make sure that this matches the name on your Chinese visa exactly."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameSpacingValidator.class)
public @interface NameSpacing {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-spacing";

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
