package org.alipayrehearsal.constraint.passport;

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
 * The form asks for the number of the passport.
 * <p>
 * Accepts {@link String}; null and blank are not valid.
 */
@Documented
@Rule(id = "passport-required", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "you will be asked put in your passport number instead of a Chinese ID card " + "number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportRequiredValidator.class)
public @interface PassportRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-required";

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
