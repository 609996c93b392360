package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;

/**
 * A scan is the original photo or scan, not a screenshot or the photo of a screen, and
 * has no added border.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-screenshot", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are the original, without an added border"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanScreenshot.Validator.class)
public @interface ScanScreenshot {

	String message() default "scan-screenshot";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanScreenshot> {

		private static final double BAND = 0.015;

		/** Print measures 2.5 at most, photos of a screen 5.9 and more. */
		private static final double GRID = 2.9;

		/** The widths of phone and computer screens in pixels. */
		private static final Set<Integer> SCREENS = Set.of(640, 720, 750, 768, 800, 828, 900, 1080, 1125, 1170, 1179,
				1200, 1206, 1220, 1224, 1240, 1242, 1260, 1264, 1284, 1290, 1320, 1344, 1440, 1600);

		/** The minimum and maximum ratio of the sides of a screen. */
		private static final double SHORTEST = 1.6;

		private static final double LONGEST = 2.4;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			if (facts.provenance().screenshot()) {
				return Violated.plain();
			}
			if (isOfAScreen(scan) && !facts.provenance().camera()) {
				return Violated.plain().withVariant("screen-size");
			}
			if (facts.quality().reproduction().grid() >= GRID) {
				return Violated.plain().withVariant("grid");
			}
			boolean banded = facts.quality().uniformEdge() >= BAND;
			return banded ? Violated.plain().withVariant("border") : RuleResult.satisfied();
		}

		private static boolean isOfAScreen(ScanReport scan) {
			return scan.type() == FileType.PNG && scan.size() != null && isOfAScreen(scan.size());
		}

		static boolean isOfAScreen(PictureSize size) {
			int across = Math.min(size.width(), size.height());
			double shape = size.longSide() / (double) across;
			return SCREENS.contains(across) && shape >= SHORTEST && shape <= LONGEST;
		}

	}

}
