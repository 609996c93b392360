package org.alipayrehearsal.constraint.visa;

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
 * Verification needs a Chinese visa.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "visa-required", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.2",
				quote = "it requires a Chinese visa (of any kind) to activate"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaRequiredValidator.class)
public @interface VisaRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "visa-required";

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
