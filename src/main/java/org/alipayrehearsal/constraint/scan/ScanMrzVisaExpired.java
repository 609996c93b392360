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

/**
 * The visa of a scan is valid by its machine-readable zone until its last day, that day
 * included. A residence permit of today or later takes its place.
 * <p>
 * Accepts {@link ScannedStay}; valid without scans. Today is the day in China. Of a scan
 * that was not decoded, or without a machine-readable zone, the rule cannot tell. Nor can
 * it tell where the date was not read surely.
 */
@Documented
@Rule(id = "scan-mrz-visa-expired", severity = Severity.WARNING,
		places = { @Rule.Place("visaScan"), @Rule.Place("entryProof") },
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "as long as the passport and visa are still valid, your Alipay and Taobao "
						+ "accounts should be verified without problems"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzVisaExpiredValidator.class)
public @interface ScanMrzVisaExpired {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-mrz-visa-expired";

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
