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
 * A scan can be decoded to its last row. An empty file, one that was copied only in part
 * and one that is damaged cannot.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Of a file that is no readable picture, or
 * too large to decode, the rule says nothing.
 */
@Documented
@Rule(id = "scan-unreadable", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "nobody can check a picture that does not open"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanUnreadableValidator.class)
public @interface ScanUnreadable {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "scan-unreadable";

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
