package org.alipayrehearsal.constraint.scan;

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
import org.alipayrehearsal.scan.ScanReport;

/**
 * The passport of a scan is valid by its machine-readable zone until its last day, that
 * day included.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Today is the day in China. Of a scan that
 * was not decoded, or without a machine-readable zone, the rule cannot tell. Nor can it
 * tell where the date was not read surely.
 */
@Documented
@Rule(id = "scan-mrz-passport-expired", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzPassportExpiredValidator.class)
public @interface ScanMrzPassportExpired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-mrz-passport-expired";

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
