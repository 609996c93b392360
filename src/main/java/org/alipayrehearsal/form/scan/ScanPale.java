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
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * A scan has more colour than a tinted grey picture. Inconclusive if the picture is too
 * dark for colours; not applicable if {@link ScanBlackAndWhite} reports a violation.
 * <p>
 * Accepts {@link ScanReport}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-pale", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are in colour"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanPale.Validator.class)
public @interface ScanPale {

	String message() default "scan-pale";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanPale> {

		/** Tinted grey pages measure 0.8 to 0.9, colour pages 1.8 and more. */
		private static final double PALE = 1.5;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			PictureQuality quality = facts.quality();
			return ScanBlackAndWhite.Validator.isTooDark(quality) ? ScanBlackAndWhite.Validator.TOO_DARK
					: milder(ScanBlackAndWhite.Validator.isGrey(quality), isPale(quality));
		}

		private static boolean isPale(PictureQuality quality) {
			return quality.colour() < PALE && !ScanBlackAndWhite.Validator.isStampOnColouredPaper(quality);
		}

	}

}
