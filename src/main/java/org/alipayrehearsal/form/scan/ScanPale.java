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
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * A scan has more colour than a tinted grey picture, and not only in a stamp.
 * Inconclusive if the picture is too dark for colours; not applicable if
 * {@link ScanBlackAndWhite} reports a violation.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-pale", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are in colour"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanPale.Validator.class)
public @interface ScanPale {

	String message() default "scan-pale";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanPale> {

		/** Tinted grey pages measure 0.8 to 0.9, colour pages 1.8 and more. */
		private static final double PALE = 1.5;

		/** The colour of a copy beside its stamps. */
		private static final double PLAIN = 1.1;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			PictureQuality quality = facts.quality();
			if (ScanBlackAndWhite.Validator.isTooDark(quality)) {
				return ScanBlackAndWhite.Validator.TOO_DARK;
			}
			if (ScanBlackAndWhite.Validator.isGrey(quality)) {
				return RuleResult.notApplicable();
			}
			boolean pale = isPale(quality);
			return (!pale && isPlain(quality)) ? Violated.plain().withVariant("stamp") : RuleResult.violatedIf(pale);
		}

		/** Without print, a page with a coloured stamp is not a copy. */
		private static boolean isPlain(PictureQuality quality) {
			return quality.reproduction().plainColour() < PLAIN
					&& quality.print().share() >= ScanBlackAndWhite.Validator.STAMP;
		}

		private static boolean isPale(PictureQuality quality) {
			return quality.colour() < PALE && !ScanBlackAndWhite.Validator.isStampOnColouredPaper(quality);
		}

	}

}
