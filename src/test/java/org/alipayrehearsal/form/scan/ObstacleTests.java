package org.alipayrehearsal.form.scan;

import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One problem, one finding: of what comes after it no rule can tell.
 */
class ObstacleTests {

	/** In the order in which the examination meets what they report. */
	private static final List<ObstacleValidator<?>> VALIDATORS = List.of(new ScanType.Validator(),
			new ScanTooLarge.Validator(), new ScanTooManyPixels.Validator(), new ScanUnreadable.Validator());

	@ParameterizedTest
	@MethodSource("scans")
	void whenExaminationEndedShouldNameWhatEndedIt(ScanReport scan, @Nullable Obstacle met, String rules) {
		assertThat(Obstacle.of(scan)).isEqualTo(met);
	}

	@ParameterizedTest
	@MethodSource("scans")
	void whenExaminationEndedShouldBeReportedByOneRule(ScanReport scan, @Nullable Obstacle met, String rules) {
		assertThat(VALIDATORS.stream().map((validator) -> sign(validator.evaluate(scan))).toList())
			.isEqualTo(List.of(rules.split(" ")));
	}

	@Test
	void whenThereIsNoScanShouldBeSatisfied() {
		assertThat(VALIDATORS).allSatisfy(
				(validator) -> assertThat(validator.evaluate((ScanReport) null)).isEqualTo(RuleResult.satisfied()));
	}

	@Test
	void whenRuleCannotTellShouldNameTheRuleThatReports() {
		assertThat(new ScanUnreadable.Validator().evaluate(ScanReports.PDF)).isEqualTo(new Inconclusive("scan-type"));
		assertThat(new ScanUnreadable.Validator().evaluate(ScanReports.TOO_LARGE))
			.isEqualTo(new Inconclusive("scan-too-large"));
		assertThat(new ScanUnreadable.Validator().evaluate(ScanReports.MANY_PIXELS))
			.isEqualTo(new Inconclusive("scan-too-many-pixels"));
		assertThat(new ScanType.Validator().evaluate(ScanReports.EMPTY)).isEqualTo(new Inconclusive("scan-unreadable"));
	}

	/** ✓ satisfied, ✗ objects, ? cannot tell: type, length, pixels, readability. */
	static Stream<Arguments> scans() {
		return Stream.of(Arguments.of(ScanReports.WHOLE, null, "✓ ✓ ✓ ✓"),
				Arguments.of(ScanReports.EMPTY, Obstacle.EMPTY, "? ? ? ✗"),
				Arguments.of(ScanReports.PDF, Obstacle.TYPE, "✗ ? ? ?"),
				Arguments.of(ScanReports.LARGE_PDF, Obstacle.TYPE, "✗ ? ? ?"),
				Arguments.of(ScanReports.TOO_LARGE, Obstacle.TOO_LARGE, "✓ ✗ ? ?"),
				Arguments.of(ScanReports.MANY_PIXELS, Obstacle.TOO_MANY_PIXELS, "✓ ✓ ✗ ?"),
				Arguments.of(ScanReports.DAMAGED, Obstacle.UNREADABLE, "✓ ✓ ✓ ✗"),
				Arguments.of(ScanReports.NO_HEADER, Obstacle.UNREADABLE, "✓ ✓ ✓ ✗"),
				Arguments.of(bytes(ScanLimits.BYTES), null, "✓ ✓ ✓ ✓"),
				Arguments.of(bytes(ScanLimits.BYTES + 1), Obstacle.TOO_LARGE, "✓ ✗ ? ?"),
				Arguments.of(pixels(12_000, 4_166), null, "✓ ✓ ✓ ✓"),
				Arguments.of(pixels(12_001, 1), Obstacle.TOO_MANY_PIXELS, "✓ ✓ ✗ ?"),
				Arguments.of(pixels(1, 12_001), Obstacle.TOO_MANY_PIXELS, "✓ ✓ ✗ ?"),
				Arguments.of(pixels(10_000, 5_000), null, "✓ ✓ ✓ ✓"),
				Arguments.of(pixels(10_000, 5_001), Obstacle.TOO_MANY_PIXELS, "✓ ✓ ✗ ?"));
	}

	private static ScanReport bytes(long bytes) {
		return ScanReports.of(FileType.JPEG, bytes, ScanReports.PAGE, Decoding.COMPLETE);
	}

	private static ScanReport pixels(int width, int height) {
		return ScanReports.of(FileType.PNG, 1000, new PictureSize(width, height), Decoding.COMPLETE);
	}

	private static String sign(RuleResult result) {
		if (result instanceof Violated) {
			return "✗";
		}
		return (result instanceof Inconclusive) ? "?" : "✓";
	}

}
