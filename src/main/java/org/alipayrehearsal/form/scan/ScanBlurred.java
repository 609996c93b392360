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
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.quality.PictureQuality;

/**
 * A scan is sharp enough to be read, including its small print. If its machine-readable
 * zone, whose letters are larger, was read clearly, only a strong blur violates the rule,
 * and {@link ScanSoft} reports others.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-blurred", severity = Severity.ERROR, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are clear"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanBlurred.Validator.class)
public @interface ScanBlurred {

	String message() default "scan-blurred";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanBlurred> {

		private static final double REBLUR = 0.50;

		/**
		 * Pages with little print have a high re-blur ratio too, but some sharp tiles.
		 */
		private static final double SHARP_TILES = 150;

		/**
		 * A strong blur leaves only noise in the tiles: less than the square of the
		 * contrast divided by this.
		 */
		private static final double NOISE = 450;

		/**
		 * The blur of edges at which small print is lost, about 0.3 mm on a page that
		 * fills the picture.
		 */
		private static final double EDGES = 1.7;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			return RuleResult.violatedIf(isBlurred(facts));
		}

		static boolean isBlurred(PictureFacts facts) {
			MrzReading zone = facts.mrz();
			boolean clear = zone != null && zone.clear();
			return facts.quality().print().blur() >= EDGES || (!clear && isBlurred(facts.quality()));
		}

		private static boolean isBlurred(PictureQuality quality) {
			double tiles = quality.tileSharpness();
			double contrast = quality.contrast();
			boolean blurred = quality.reblur() > REBLUR && tiles < SHARP_TILES;
			return blurred || (quality.reblur() > ScanSoft.Validator.REBLUR && tiles * NOISE < contrast * contrast);
		}

	}

}
