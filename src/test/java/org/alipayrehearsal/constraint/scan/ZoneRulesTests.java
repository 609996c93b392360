package org.alipayrehearsal.constraint.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
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

	private static final Judgement OBJECTION = Objection.plain();

	private static final Judgement SATISFIED = Judgement.satisfied();

	private static final Judgement UNSURE = new Undecided("mrz-unsure");

	private static final Judgement NOT_APPLICABLE = Judgement.notApplicable();

	@ParameterizedTest
	@MethodSource("rules")
	void whenThereIsNoScanShouldBeSatisfied(ZoneValidator<?> rule) {
		assertThat(rule.judge((ScanReport) null)).isEqualTo(SATISFIED);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenScanHasNoZoneShouldNotTell(ZoneValidator<?> rule) {
		assertThat(rule.judge(MrzReadings.withoutZone())).isEqualTo(new Undecided("no-mrz"));
		assertThat(rule.judge(ScanReports.WHOLE)).isEqualTo(new Undecided("no-mrz"));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenScanWasNotExaminedShouldSayWhy(ZoneValidator<?> rule) {
		assertThat(rule.judge(ScanReports.PDF)).isEqualTo(new Undecided("scan-type"));
		assertThat(rule.judge(ScanReports.DAMAGED)).isEqualTo(new Undecided("scan-unreadable"));
	}

	@Test
	void whenPageIsTurnedShouldSayHowToTurnItBack() {
		ScanSidewaysValidator rule = new ScanSidewaysValidator();
		assertThat(Stream.of(0, 1, 2, 3).map((turns) -> rule.judge(MrzReadings.visa(NAME).turned(turns).scan())))
			.containsExactly(SATISFIED, Objection.plain().withVariant("to-the-right"),
					Objection.plain().withVariant("upside-down"), Objection.plain().withVariant("to-the-left"));
	}

	@Test
	void whenPageIsThatOfAPassportShouldObjectInThePlaceOfTheVisa() {
		assertThat(judgements(new ScanPassportPageValidator())).containsExactly(OBJECTION, SATISFIED, SATISFIED,
				SATISFIED);
	}

	@Test
	void whenScanShowsAnIdentityCardShouldObject() {
		assertThat(judgements(new ScanIdentityCardValidator())).containsExactly(SATISFIED, SATISFIED, SATISFIED,
				OBJECTION);
	}

	@Test
	void whenVisaHasNoZoneShouldObject() {
		ScanMrzNotFoundValidator rule = new ScanMrzNotFoundValidator();
		assertThat(rule.judge((ScanReport) null)).isEqualTo(SATISFIED);
		assertThat(rule.judge(MrzReadings.visa(NAME).scan())).isEqualTo(SATISFIED);
		assertThat(rule.judge(MrzReadings.withoutZone())).isEqualTo(OBJECTION);
		assertThat(rule.judge(ScanReports.PDF)).isEqualTo(new Undecided("scan-type"));
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
			.isEqualTo(Judgement.objectIf(objects));
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
		return Stream.of(new ScanSidewaysValidator(), new ScanPassportPageValidator(), new ScanIdentityCardValidator(),
				new ScanMrzInconsistentValidator(), new ScanMrzPassportExpiredValidator(CLOCK));
	}

	/** Of a passport, a visa, a small visa and an identity card. */
	private static Stream<Judgement> judgements(ZoneValidator<?> rule) {
		return Stream
			.of(MrzReadings.passport(NAME), MrzReadings.visa(NAME), MrzReadings.smallVisa(NAME),
					MrzReadings.identityCard())
			.map((zone) -> rule.judge(zone.scan()));
	}

	private static MrzReadings wrong(MrzReadings zone) {
		return zone.withNumber("L898902C3", false, false).withBirth(false, false).withExpiry("320415", false, false);
	}

	private static Judgement consistent(MrzReadings zone) {
		return new ScanMrzInconsistentValidator().judge(zone.scan());
	}

	private static Judgement passport(MrzReadings zone) {
		return new ScanMrzPassportExpiredValidator(CLOCK).judge(zone.scan());
	}

}
