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
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan has a resolution at which print can be read: at least 120 dpi if the
 * machine-readable zone tells the resolution, otherwise 800 pixels on the long side.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-low-resolution", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "measured on about 900 pictures: below, print cannot be read"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanLowResolution.Validator.class)
public @interface ScanLowResolution {

	String message() default "scan-low-resolution";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanLowResolution> {

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			Resolution resolution = Resolution.of(scan, facts);
			return resolution.violatedIf(resolution.isLow());
		}

	}

}
