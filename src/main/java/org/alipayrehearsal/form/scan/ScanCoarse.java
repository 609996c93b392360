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
 * A scan has a resolution at which small print can be read: at least 180 dpi if the
 * machine-readable zone tells the resolution, otherwise 1,200 pixels on the long side.
 * Not applicable if {@link ScanLowResolution} reports a violation.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-coarse", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.OURS, step = "3.2",
				reference = "measured on about 900 pictures: below, small print is hard to read"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanCoarse.Validator.class)
public @interface ScanCoarse {

	String message() default "scan-coarse";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanCoarse> {

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			Resolution resolution = Resolution.of(scan, facts);
			return resolution.isLow() ? RuleResult.notApplicable() : resolution.violatedIf(resolution.isCoarse());
		}

	}

}
