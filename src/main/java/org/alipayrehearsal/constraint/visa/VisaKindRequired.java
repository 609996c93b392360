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
 * The kind of visa is chosen, and is one of {@link VisaKind}.
 * <p>
 * Accepts {@link String}; null and blank are not valid.
 */
@Documented
@Rule(id = "visa-kind-required", severity = Severity.ERROR, source = @Source(kind = Source.Kind.OURS, step = "3.2",
		reference = "The kind tells which second scan the form needs: the residence permit or the " + "entry stamp"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaKindRequiredValidator.class)
public @interface VisaKindRequired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "visa-kind-required";

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
