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
 * A / or @ between letters, as in S/O, A/L or an alias: few forms take it.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-sign", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.OURS, step = "3.1",
				reference = "Names on Singaporean, Malaysian and Indian passports: S/O, D/O, A/L, A/P, and "
						+ "aliases with @"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameSignValidator.class)
public @interface NameSign {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-sign";

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
