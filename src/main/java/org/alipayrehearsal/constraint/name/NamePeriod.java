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
 * A full stop, as in initials: visas print none. The fix has a blank where a letter
 * follows, else nothing.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-period", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.1",
				reference = "A repost of the form’s own text allows dots; Chinese visas print none"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamePeriodValidator.class)
public @interface NamePeriod {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-period";

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
