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
 * A scan stands upright, as far as its machine-readable zone tells.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Of a scan that was not decoded, or without a
 * machine-readable zone, the rule cannot tell.
 */
@Documented
@Rule(id = "scan-sideways", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "whoever checks the picture should be able to read it at once"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanSidewaysValidator.class)
public @interface ScanSideways {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-sideways";

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
