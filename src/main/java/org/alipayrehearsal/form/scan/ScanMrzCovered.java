package org.alipayrehearsal.form.scan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzObstruction;
import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.mrz.UnreadMrz;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * The machine-readable zone of a scan is seen whole: not covered, not cut off at the edge
 * of the picture and not washed out by a reflection.
 * <p>
 * Accepts {@link DocumentScan}; null is valid. Inconclusive for a scan that was not
 * decoded, and for one without a machine-readable zone.
 */
@Documented
@Rule(id = "scan-mrz-covered", severity = Severity.WARNING, action = Action.TAKE_PICTURE,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303-3, section 4: the machine-readable zone has lines of a fixed length"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMrzCovered.Validator.class)
public @interface ScanMrzCovered {

	String message() default "scan-mrz-covered";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends ScanValidator<ScanMrzCovered> {

		/** A single cell is only reported if a field needs it. */
		private static final int LEAST_CELLS = 2;

		/** Fewer fillers are not reported: no field needs them. */
		private static final int LEAST_FILLERS = 4;

		@Override
		protected RuleResult evaluate(@Nullable ScanReport scan) {
			UnreadMrz unread = ZoneOfScan.unread(scan);
			RuleResult result = ZoneOfScan.evaluate(scan, Validator::evaluateZone);
			return (unread != null && result.equals(ZoneOfScan.COVERED)) ? violation(unread.region()) : result;
		}

		private static RuleResult evaluateZone(MrzReading zone) {
			List<MrzObstruction> obstructions = zone.obstructions();
			int cells = obstructions.stream().mapToInt(MrzObstruction::cells).sum();
			boolean cutOff = obstructions.stream().anyMatch((one) -> one.kind() == Kind.CUT_OFF);
			if (cells < LEAST_CELLS || (!cutOff && cells < LEAST_FILLERS && hiddenCharacters(zone) == 0)) {
				return RuleResult.satisfied();
			}
			MrzObstruction largest = obstructions.stream()
				.max(Comparator.comparingInt(MrzObstruction::cells))
				.orElseThrow();
			Violated violation = violation(largest.region());
			return switch (largest.kind()) {
				case CUT_OFF -> violation.withVariant("cut-off");
				case WASHED_OUT -> violation.withVariant("washed-out");
				case COVERED -> violation;
			};
		}

		/** The number of hidden cells that were not read as fillers. */
		private static long hiddenCharacters(MrzReading zone) {
			return zone.lines()
				.stream()
				.mapToLong((line) -> IntStream.range(0, line.text().length())
					.filter((cell) -> line.isHidden(cell) && line.text().charAt(cell) != '<')
					.count())
				.sum();
		}

		private static Violated violation(Region region) {
			return Violated.plain().withEvidence(PictureValidator.region(region, "covered"));
		}

	}

}
