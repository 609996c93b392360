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
 * A visa is valid until the last day it allows, that day included. A residence permit of
 * today or later takes its place.
 * <p>
 * Accepts {@link StayDates}; null and a visa without date are valid. Today is the day in
 * China.
 */
@Documented
@Rule(id = "visa-expired", severity = Severity.ERROR, inputs = "visaExpiresOn",
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaExpiredValidator.class)
public @interface VisaExpired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "visa-expired";

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
