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
 * The residence permit, or the visa where no permit is given, should not end within 30
 * days: the verification may take longer.
 * <p>
 * Accepts {@link StayDates}; null and no dates are valid. Today is the day in China.
 */
@Documented
@Rule(id = "visa-expires-soon", severity = Severity.ADVICE, inputs = { "visaExpiresOn", "permitExpiresOn" },
		anyInput = true,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "it is better if they have a longer validity, as the registration and "
						+ "verification process can take several working days"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaExpiresSoonValidator.class)
public @interface VisaExpiresSoon {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "visa-expires-soon";

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
