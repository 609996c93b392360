package org.alipayrehearsal.form.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that judge the machine-readable zone of one scan.
 */
class ZoneRulesTests {

	/** Already the next day in China. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private static final String NAME = "ERIKSSON<<ANNA<MARIA";

	private static final RuleResult OBJECTION = Violated.plain();

	private static final RuleResult LINES = Violated.plain().withEvidence(ZoneEvidence.lines());

	private static final Evidence PLACE = new Evidence.PictureRegion(0.05, 0.8, 0.95, 0.95, "lines");

	private static final RuleResult SATISFIED = RuleResult.satisfied();

	private static final RuleResult UNSURE = new Inconclusive("mrz-unsure");

	private static final RuleResult NOT_APPLICABLE = RuleResult.notApplicable();

	@ParameterizedTest
	@MethodSource("rules")
	void whenThereIsNoScanShouldBeSatisfied(ZoneValidator<?> rule) {
		assertThat(rule.evaluate((ScanReport) null)).isEqualTo(SATISFIED);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenScanHasNoZoneShouldNotTell(ZoneValidator<?> rule) {
		assertThat(rule.evaluate(MrzReadings.withoutZone())).isEqualTo(new Inconclusive("no-mrz"));
		assertThat(rule.evaluate(ScanReports.WHOLE)).isEqualTo(new Inconclusive("no-mrz"));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenScanWasNotExaminedShouldSayWhy(ZoneValidator<?> rule) {
		assertThat(rule.evaluate(ScanReports.PDF)).isEqualTo(new Inconclusive("scan-type"));
		assertThat(rule.evaluate(ScanReports.DAMAGED)).isEqualTo(new Inconclusive("scan-unreadable"));
	}

	@Test
	void whenPageIsTurnedShouldSayHowToTurnItBack() {
		ScanSideways.Validator rule = new ScanSideways.Validator();
		assertThat(Stream.of(0, 1, 2, 3).map((turns) -> rule.evaluate(MrzReadings.visa(NAME).turned(turns).scan())))
			.containsExactly(SATISFIED, Violated.plain().withVariant("to-the-right").withEvidence(PLACE),
					Violated.plain().withVariant("upside-down").withEvidence(PLACE),
					Violated.plain().withVariant("to-the-left").withEvidence(PLACE));
	}

	@Test
	void whenPageIsThatOfAPassportShouldObjectInThePlaceOfTheVisa() {
		assertThat(results(new ScanPassportPage.Validator())).containsExactly(LINES, SATISFIED, SATISFIED, SATISFIED);
	}

	@Test
	void whenScanShowsAnIdentityCardShouldObject() {
		assertThat(results(new ScanIdentityCard.Validator())).containsExactly(SATISFIED, SATISFIED, SATISFIED, LINES);
	}

	@Test
	void whenVisaHasNoZoneShouldObject() {
		ScanMrzNotFound.Validator rule = new ScanMrzNotFound.Validator();
		assertThat(rule.evaluate((ScanReport) null)).isEqualTo(SATISFIED);
		assertThat(rule.evaluate(MrzReadings.visa(NAME).scan())).isEqualTo(SATISFIED);
		assertThat(rule.evaluate(MrzReadings.withoutZone()))
			.isEqualTo(Violated.plain().withEvidence(new Evidence.PictureRegion(0.03, 0.78, 0.97, 0.97, "foot")));
		assertThat(rule.evaluate(ScanReports.PDF)).isEqualTo(new Inconclusive("scan-type"));
	}

	@Test
	void whenACheckDigitIsWrongShouldObject() {
		for (MrzReadings zone : List.of(MrzReadings.passport(NAME), MrzReadings.visa(NAME))) {
			assertThat(consistent(zone)).isEqualTo(SATISFIED);
			assertThat(consistent(zone.withNumber("L898902C3", false, false))).isEqualTo(OBJECTION);
			assertThat(consistent(zone.withNumber("L898902C3", true, true).withBirth(false, false)))
				.isEqualTo(OBJECTION);
			assertThat(consistent(zone.withBirth(true, true).withExpiry("320415", false, false))).isEqualTo(OBJECTION);
			assertThat(consistent(zone.withExpiry("320415", true, true).withComposite(false))).isEqualTo(OBJECTION);
			assertThat(consistent(zone.withClear(false))).isEqualTo(UNSURE);
			assertThat(consistent(zone.withComposite(true))).isEqualTo(UNSURE);
		}
	}

	@Test
	void whenVisaLeavesACheckDigitOutShouldNotObject() {
		String without = "L898902C3<UTO740812<F320415<ZE184226B<<<<<<";
		assertThat(consistent(wrong(MrzReadings.visa(NAME).withSecondLine(without)))).isEqualTo(SATISFIED);
		assertThat(consistent(wrong(MrzReadings.smallVisa(NAME).withSecondLine(without)))).isEqualTo(SATISFIED);
		assertThat(consistent(wrong(MrzReadings.passport(NAME).withSecondLine(without)))).isEqualTo(OBJECTION);
		for (String other : List.of("L898902C35UTO740812<F320415<", "L898902C3<UTO7408125F320415<",
				"L898902C3<UTO740812<F3204155")) {
			assertThat(consistent(wrong(MrzReadings.visa(NAME).withSecondLine(other)))).isEqualTo(OBJECTION);
		}
	}

	@Test
	void whenScanShowsAnIdentityCardShouldNotLookAtItsCheckDigits() {
		assertThat(consistent(wrong(MrzReadings.identityCard()))).isEqualTo(NOT_APPLICABLE);
	}

	@ParameterizedTest
	@CsvSource({ "260301, true", "260302, false", "260303, false", "760302, true", "751231, false", "991231, true",
			"320415, false" })
	void whenPassportIsOverShouldObject(String lastDay, boolean objects) {
		assertThat(passport(MrzReadings.passport(NAME).withExpiry(lastDay, true, true)))
			.isEqualTo(objects ? Violated.plain().withEvidence(ZoneEvidence.expiry()) : SATISFIED);
	}

	@Test
	void whenLastDayIsNotSureShouldNotTell() {
		assertThat(passport(MrzReadings.passport(NAME).withExpiry("260301", true, false))).isEqualTo(UNSURE);
		for (String noDay : List.of("", "2603", "260230", "2603<<", "ABCDEF", "26030100", "-60301")) {
			assertThat(passport(MrzReadings.passport(NAME).withExpiry(noDay, true, true))).isEqualTo(UNSURE);
		}
	}

	@Test
	void whenScanIsNotAPassportPageShouldNotLookAtThePassportsLastDay() {
		for (MrzReadings zone : List.of(MrzReadings.visa(NAME), MrzReadings.smallVisa(NAME),
				MrzReadings.identityCard())) {
			assertThat(passport(zone.withExpiry("260301", true, true))).isEqualTo(NOT_APPLICABLE);
		}
	}

	static Stream<ZoneValidator<?>> rules() {
		return Stream.of(new ScanSideways.Validator(), new ScanPassportPage.Validator(),
				new ScanIdentityCard.Validator(), new ScanMrzInconsistent.Validator(),
				new ScanMrzPassportExpired.Validator(CLOCK));
	}

	/** Of a passport, a visa, a small visa and an identity card. */
	private static Stream<RuleResult> results(ZoneValidator<?> rule) {
		return Stream
			.of(MrzReadings.passport(NAME), MrzReadings.visa(NAME), MrzReadings.smallVisa(NAME),
					MrzReadings.identityCard())
			.map((zone) -> rule.evaluate(zone.scan()));
	}

	private static MrzReadings wrong(MrzReadings zone) {
		return zone.withNumber("L898902C3", false, false).withBirth(false, false).withExpiry("320415", false, false);
	}

	private static RuleResult consistent(MrzReadings zone) {
		RuleResult result = new ScanMrzInconsistent.Validator().evaluate(zone.scan());
		return (result instanceof Violated violated) ? violated.withEvidence(null) : result;
	}

	private static RuleResult passport(MrzReadings zone) {
		return new ScanMrzPassportExpired.Validator(CLOCK).evaluate(zone.scan());
	}

}
