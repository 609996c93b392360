package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * A scan is in colour. Inconclusive if the picture is too dark for colours.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-black-and-white", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are in colour"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanBlackAndWhite.Validator.class)
public @interface ScanBlackAndWhite {

	String message() default "scan-black-and-white";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanBlackAndWhite> {

		/** A page full of print has more of it. */
		static final double STAMP = 0.2;

		private static final double TINT = 3;

		static final Inconclusive TOO_DARK = new Inconclusive("scan-dark");

		/** In less light even colour pages look grey. */
		private static final int DARKEST = 40;

		/** Grey pages measure 0 to 0.3, tinted grey pages 0.8 to 0.9. */
		private static final double GREY = 0.6;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			PictureQuality quality = facts.quality();
			return isTooDark(quality) ? TOO_DARK : RuleResult.violatedIf(isGrey(quality));
		}

		static boolean isTooDark(PictureQuality quality) {
			return quality.medianLuma() < DARKEST;
		}

		/** A black stamp on cream paper has no more colour than tinted grey. */
		static boolean isStampOnColouredPaper(PictureQuality quality) {
			return quality.print().share() < STAMP && quality.print().tint() >= TINT;
		}

		static boolean isGrey(PictureQuality quality) {
			return quality.colour() < GREY && !isStampOnColouredPaper(quality);
		}

	}

}
