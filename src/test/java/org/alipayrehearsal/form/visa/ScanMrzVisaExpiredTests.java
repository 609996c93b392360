package org.alipayrehearsal.form.visa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.form.scan.DocumentScan;
import org.alipayrehearsal.form.scan.MrzReadings;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ScanMrzVisaExpired}.
 */
class ScanMrzVisaExpiredTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private static final String ZONE = "ERIKSSON<<ANNA<MARIA";

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Set<Integer> EXPIRY = Set.of(21, 22, 23, 24, 25, 26, 27);

	private static final RuleResult SATISFIED = RuleResult.satisfied();

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "260301, -, true", "260302, -, false", "260301, -1, true",
			"260301, 0, false", "260301, 1, false" })
	void whenVisaIsOverShouldObjectUnlessAPermitIsValid(String lastDay, @Nullable Integer permit, boolean objects) {
		for (MrzReadings zone : List.of(MrzReadings.visa(ZONE), MrzReadings.smallVisa(ZONE))) {
			ScanReport scan = zone.withExpiry(lastDay, true, true).scan();
			RuleResult expected = objects
					? Violated.plain().withEvidence(new Evidence.MrzLines("expiry", Set.of(), EXPIRY, List.of()))
					: SATISFIED;
			assertThat(visa(scan, null, permit)).containsExactly(expected.at("visaScan"), SATISFIED);
			assertThat(visa(null, scan, permit)).containsExactly(SATISFIED, expected.at("entryProof"));
		}
	}

	@Test
	void whenLastDayOfTheVisaIsNotSureShouldNotTell() {
		ScanReport scan = MrzReadings.visa(ZONE).withExpiry("260301", true, false).scan();
		assertThat(visa(scan, null, null)).containsExactly(new Inconclusive("mrz-unsure", "visaScan"), SATISFIED);
		assertThat(visa(scan, null, 0)).containsExactly(SATISFIED, SATISFIED);
	}

	@Test
	void whenScanIsNotAVisaShouldNotLookAtTheVisasLastDay() {
		RuleResult notApplicable = RuleResult.notApplicable();
		assertThat(visa(MrzReadings.passport(ZONE).scan(), MrzReadings.identityCard().scan(), 0))
			.containsExactly(notApplicable.at("visaScan"), notApplicable.at("entryProof"));
	}

	private static List<RuleResult> visa(@Nullable ScanReport visa, @Nullable ScanReport proof,
			@Nullable Integer permit) {
		return new ScanMrzVisaExpired.Validator(CLOCK).evaluate(new DocumentsAnswers(null, null,
				(permit != null) ? TODAY.plusDays(permit) : null, DocumentScan.of(visa), DocumentScan.of(proof)));
	}

}
