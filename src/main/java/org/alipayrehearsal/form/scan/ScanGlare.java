package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

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
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.Glare;
import org.jspecify.annotations.Nullable;

/**
 * No reflection hides a part of the page. The variant names the part of the picture.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive if the scan was not decoded
 * completely.
 */
@Documented
@Rule(id = "scan-glare", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.REPORTED, step = "3.2",
				reference = "Alipay’s help page asks for pictures that are without reflections"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanGlare.Validator.class)
public @interface ScanGlare {

	String message() default "scan-glare";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends PictureValidator<ScanGlare> {

		private static final List<String> ROWS = List.of("top", "middle", "bottom");

		private static final List<String> COLUMNS = List.of("left", "centre", "right");

		private static final double LEAST = 0.005;

		private static final double LEAST_ON_LINES = 0.0018;

		/**
		 * At the foot of a page there may be lines that the reflection makes unreadable.
		 */
		private static final double LEAST_AT_FOOT = 0.003;

		private static final double FOOT = 0.78;

		/** A larger component is white paper. */
		private static final double MOST = 0.30;

		@Override
		RuleResult evaluate(ScanReport scan, PictureFacts facts) {
			Glare glare = facts.quality().glare();
			return evaluate(glare, (glare != null) ? least(glare.place(), facts.mrz()) : LEAST);
		}

		static RuleResult evaluate(@Nullable Glare glare) {
			return evaluate(glare, LEAST);
		}

		/** A small reflection on the lines hides several of their characters. */
		private static double least(Region place, @Nullable MrzReading zone) {
			if (zone != null) {
				Region lines = zone.place();
				boolean overlaps = place.left() < lines.right() && lines.left() < place.right()
						&& place.top() < lines.bottom() && lines.top() < place.bottom();
				return overlaps ? LEAST_ON_LINES : LEAST;
			}
			return (place.bottom() > FOOT) ? LEAST_AT_FOOT : LEAST;
		}

		private static RuleResult evaluate(@Nullable Glare glare, double least) {
			if (glare == null || glare.share() < least || glare.share() > MOST) {
				return RuleResult.satisfied();
			}
			Region place = glare.place();
			return Violated.plain()
				.withVariant(ROWS.get(place.row()) + "-" + COLUMNS.get(place.column()))
				.withEvidence(region(place, "glare"));
		}

	}

}
