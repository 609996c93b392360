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
 * The name must be given. Where the bank's or the visa's spelling is known, it is
 * offered.
 * <p>
 * A null or blank {@code realName} is not valid.
 */
@Documented
@Rule(id = "name-required", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.1",
				quote = "In the “Your Real Name” section you must put in at least two words or " + "characters."),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameRequiredValidator.class)
public @interface NameRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-required";

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
