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
 * A residence permit is valid until its last day, that day included.
 * <p>
 * Accepts {@link java.time.LocalDate}; null is valid. Today is the day in China.
 */
@Documented
@Rule(id = "permit-expired", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "Once it is issued, a residence permit takes the place of the visa, which a reply "
						+ "says must still be valid"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PermitExpiredValidator.class)
public @interface PermitExpired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "permit-expired";

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
