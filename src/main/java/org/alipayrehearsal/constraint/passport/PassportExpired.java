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
 * A passport is valid until its last day, that day included.
 * <p>
 * Accepts {@link java.time.LocalDate}; null is valid. Today is the day in China.
 */
@Documented
@Rule(id = "passport-expired", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportExpiredValidator.class)
public @interface PassportExpired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-expired";

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
