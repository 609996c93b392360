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
 * The scan of the visa has a machine-readable zone. Older and handwritten visas have
 * none.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Of a scan that was not decoded the rule
 * cannot tell.
 */
@Documented
@Rule(id = "scan-mrz-not-found", severity = Severity.ADVICE,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303-7: visas have two machine-readable lines at the foot"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzNotFoundValidator.class)
public @interface ScanMrzNotFound {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-mrz-not-found";

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
