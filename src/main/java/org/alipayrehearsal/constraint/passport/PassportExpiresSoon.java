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
 * A passport that ends within 30 days may end before the verification does.
 * <p>
 * Accepts {@link java.time.LocalDate}; null is valid. Today is the day in China.
 */
@Documented
@Rule(id = "passport-expires-soon", severity = Severity.ADVICE,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "it is better if they have a longer validity, as the registration and "
						+ "verification process can take several working days"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportExpiresSoonValidator.class)
public @interface PassportExpiresSoon {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-expires-soon";

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
