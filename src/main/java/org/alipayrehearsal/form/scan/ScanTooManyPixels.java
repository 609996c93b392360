package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan has at most {@link org.alipayrehearsal.scan.ScanLimits#SIDE 12,000} pixels on a
 * side and {@link org.alipayrehearsal.scan.ScanLimits#PIXELS 50 million} in total,
 * according to its header. A larger picture is not decoded.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the header was not read.
 */
@Documented
@Rule(id = "scan-too-many-pixels", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "what is examined here; a page at 600 dpi has about 12 million pixels"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanTooManyPixels.Validator.class)
public @interface ScanTooManyPixels {

	String message() default "scan-too-many-pixels";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ObstacleValidator<ScanTooManyPixels> {

		Validator() {
			super(Obstacle.TOO_MANY_PIXELS);
		}

		@Override
		Violated violation(ScanReport scan) {
			PictureSize size = scan.size();
			return (size != null) ? Violated.plain().withArguments(size.width(), size.height()) : Violated.plain();
		}

	}

}
