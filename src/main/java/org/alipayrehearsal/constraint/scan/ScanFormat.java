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
 * A scan is a JPEG or BMP picture, and its name ends as such names do.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Of a scan that was not examined whole the
 * rule cannot tell.
 */
@Documented
@Rule(id = "scan-format", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page and reposts of its rules: pictures as JPG, JPEG or BMP"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanFormatValidator.class)
public @interface ScanFormat {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-format";

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
