package org.alipayrehearsal.constraint.scan;

import java.time.LocalDate;
import java.util.List;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that compare answers with the machine-readable zones of both scans.
 */
class AnswersAndScansTests {

	private static final String VISA = "documents.visaScan";

	private static final String PROOF = "documents.entryProof";

	private static final String ZONE = "ERIKSSON<<ANNA<MARIA";

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Judgement SATISFIED = Judgement.satisfied();

	private static final Judgement UNSURE = new Undecided("mrz-unsure");

	@ParameterizedTest
	@CsvSource({ "L898902C3, L898902C3", "l898902c3, L898902C3", "' L898 902-C3 ', L898902C3", "123456, 123456",
			"0123456, 123456", "00123456, 123456", "00123456, 00123456", "01234567, 1234567", "Ｌ898902C3, L898902C3",
			"AB12345, AB<12345" })
	void whenNumberIsThatOfThePassportShouldBeSatisfied(String typed, String read) {
		assertThat(number(typed, read)).isEqualTo(SATISFIED);
	}

	@ParameterizedTest
	@CsvSource({ "L898902C4, L898902C3, L898902C3", "12345678, 012345678, 012345678",
			"0123456789, 123456789, 123456789", "012345678, 12345678, 12345678", "123456, 0123456, 00123456",
			"000123456, 123456, 00123456", "L898902, L898902C3, L898902C3", "7654321, 1234567, 01234567",
			"O1234567, 01234567, 01234567" })
	void whenNumberIsAnotherShouldOfferThatOfThePassport(String typed, String read, String fix) {
		assertThat(number(typed, read)).isEqualTo(Objection.plain().withFix("passport.number", fix));
	}

	@Test
	void whenNumberWasNotReadSurelyShouldNotTell() {
		assertThat(ScanMrzNumberMismatchValidator.judge("L898902C4",
				MrzReadings.passport(ZONE).withNumber("L898902C3", true, false).reading()))
			.isEqualTo(UNSURE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No. 1234567", "123456?8", "护照" })
	void whenNumberCannotBeReadShouldNotTell(String typed) {
		assertThat(number(typed, "L898902C3")).isEqualTo(new Undecided("unreadable-passport-number"));
	}

	@Test
	void whenScanIsNotAPassportPageShouldNotCompareTheNumber() {
		for (MrzReadings zone : List.of(MrzReadings.visa(ZONE), MrzReadings.smallVisa(ZONE),
				MrzReadings.identityCard())) {
			assertThat(ScanMrzNumberMismatchValidator.judge("E12345678", zone.reading()))
				.isEqualTo(Judgement.notApplicable());
		}
	}

	@Test
	void whenNumberIsLongShouldNotTakeLong() {
		assertThat(number("1".repeat(100_000), "L898902C3")).isEqualTo(new Undecided("unreadable-passport-number"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna Maria Eriksson", "ERIKSSON ANNA MARIA" })
	void whenNameIsThatOfTheZoneShouldBeSatisfied(String typed) {
		assertThat(name(typed, "", ZONE)).isEqualTo(SATISFIED);
	}

	@Test
	void whenALetterDiffersShouldOfferTheNameOfTheZoneInTheOrderTyped() {
		assertThat(name("Anna Maria Erikson", "", ZONE)).isEqualTo(objection(null, "ANNA MARIA ERIKSSON"));
		assertThat(name("Erikson Anna Maria", "", ZONE)).isEqualTo(objection(null, "ERIKSSON ANNA MARIA"));
	}

	@Test
	void whenNamesDifferInAWayThatHasANameShouldSayIt() {
		assertThat(name("Anna Eriksson", "", ZONE)).isEqualTo(objection("missing-word", "ANNA MARIA ERIKSSON"));
		assertThat(name("Annamaria Eriksson", "", ZONE)).isEqualTo(objection("spaces", "ANNA MARIA ERIKSSON"));
		assertThat(name("Maria Anna Eriksson", "", ZONE)).isEqualTo(objection("order", "ANNA MARIA ERIKSSON"));
	}

	@Test
	void whenNameMayBeSomebodyElsesShouldOfferNothing() {
		assertThat(name("Anna Keller", "", ZONE)).isEqualTo(Objection.plain());
		assertThat(name("Ann Lex", "", "LEE<<ANN")).isEqualTo(objection(null, "ANN LEE"));
		assertThat(name("Ann Lox", "", "LEE<<ANN")).isEqualTo(objection(null, "ANN LEE"));
		assertThat(name("Ann Fox", "", "LEE<<ANN")).isEqualTo(Objection.plain());
	}

	@Test
	void whenBankHasItsOwnSpellingShouldOfferNoOther() {
		assertThat(name("Anna Maria Erikson", "Anna Erikson", ZONE)).isEqualTo(Objection.plain());
		assertThat(name("Anna Erikson", "Anna Erikson", ZONE)).isEqualTo(Objection.plain().withVariant("as-at-bank"));
		assertThat(name("Anna Maria Eriksson", "Anna Erikson", ZONE)).isEqualTo(SATISFIED);
	}

	@Test
	void whenTheNameReadMayBeCutOffShouldNotOfferIt() {
		assertThat(name("Abcdefghijklmnopqrst Abcdefghijklmnopx", "", "ABCDEFGHIJKLMNOPQRST<<ABCDEFGHIJKLMNOPQ"))
			.isEqualTo(Objection.plain());
	}

	@Test
	void whenNameCannotBeConfirmedShouldNotTell() {
		MrzReadings unsure = MrzReadings.visa(ZONE).withBirth(true, false);
		assertThat(ScanMrzNameMismatchValidator.judge("Anna Eriksson", "", unsure.reading()))
			.isEqualTo(new Undecided("name-unconfirmed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "李小龙", "Иван Петров", "Anna 4" })
	void whenNameIsNotInLatinLettersShouldNotTell(String typed) {
		assertThat(name(typed, "", ZONE)).isEqualTo(new Undecided("name-not-comparable"));
	}

	@Test
	void whenScanShowsAnIdentityCardShouldNotCompareTheName() {
		assertThat(ScanMrzNameMismatchValidator.judge("Anna Keller", "", MrzReadings.identityCard().reading()))
			.isEqualTo(Judgement.notApplicable());
	}

	@Test
	void whenBothScansAreJudgedShouldSayOfEachWhatIsToSay() {
		Answers answers = new Answers("Anna Keller", "L898902C4", MrzReadings.passport(ZONE).scan(),
				MrzReadings.withoutZone());
		assertThat(new ScanMrzNameMismatchValidator().judge(answers)).containsExactly(Objection.plain().at(VISA),
				new Undecided("no-mrz", PROOF));
		assertThat(new ScanMrzNumberMismatchValidator().judge(answers)).containsExactly(
				Objection.plain().withFix("passport.number", "L898902C3").at(VISA), new Undecided("no-mrz", PROOF));
	}

	@Test
	void whenThereIsNothingToCompareShouldSayNothing() {
		ScanReport scan = MrzReadings.passport(ZONE).scan();
		assertThat(new ScanMrzNameMismatchValidator().judge(new Answers(" ", null, scan, null))).isEmpty();
		assertThat(new ScanMrzNumberMismatchValidator().judge(new Answers(null, " ", scan, null))).isEmpty();
		assertThat(new ScanMrzNameMismatchValidator().judge(new Answers("Anna", null, null, null)))
			.containsExactly(SATISFIED, SATISFIED);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "260301, -, true", "260302, -, false", "260301, -1, true",
			"260301, 0, false", "260301, 1, false" })
	void whenVisaIsOverShouldObjectUnlessAPermitIsValid(String lastDay, @Nullable Integer permit, boolean objects) {
		for (MrzReadings zone : List.of(MrzReadings.visa(ZONE), MrzReadings.smallVisa(ZONE))) {
			ScanReport scan = zone.withExpiry(lastDay, true, true).scan();
			Judgement expected = Judgement.objectIf(objects);
			assertThat(visa(scan, null, permit)).containsExactly(expected.at("visaScan"), SATISFIED);
			assertThat(visa(null, scan, permit)).containsExactly(SATISFIED, expected.at("entryProof"));
		}
	}

	@Test
	void whenLastDayOfTheVisaIsNotSureShouldNotTell() {
		ScanReport scan = MrzReadings.visa(ZONE).withExpiry("260301", true, false).scan();
		assertThat(visa(scan, null, null)).containsExactly(new Undecided("mrz-unsure", "visaScan"), SATISFIED);
		assertThat(visa(scan, null, 0)).containsExactly(SATISFIED, SATISFIED);
	}

	@Test
	void whenScanIsNotAVisaShouldNotLookAtTheVisasLastDay() {
		Judgement notApplicable = Judgement.notApplicable();
		assertThat(visa(MrzReadings.passport(ZONE).scan(), MrzReadings.identityCard().scan(), 0))
			.containsExactly(notApplicable.at("visaScan"), notApplicable.at("entryProof"));
	}

	private static Judgement number(String typed, String read) {
		return ScanMrzNumberMismatchValidator.judge(typed,
				MrzReadings.passport(ZONE).withNumber(read, true, true).reading());
	}

	private static Judgement name(String typed, String atBank, String zone) {
		return ScanMrzNameMismatchValidator.judge(typed, atBank, MrzReadings.passport(zone).reading());
	}

	private static Objection objection(@Nullable String variant, String fix) {
		Objection objection = Objection.plain().withFix("name.realName", fix);
		return (variant != null) ? objection.withVariant(variant) : objection;
	}

	private static List<Judgement> visa(@Nullable ScanReport visa, @Nullable ScanReport proof,
			@Nullable Integer permit) {
		return new ScanMrzVisaExpiredValidator(ZoneRulesTests.CLOCK)
			.judge(new Stay((permit != null) ? TODAY.plusDays(permit) : null, visa, proof));
	}

	private record Stay(@Nullable LocalDate permitExpiresOn, @Nullable ScanReport visaScan,
			@Nullable ScanReport entryProof) implements ScannedStay {

	}

	private record Answers(@Nullable String typedName, @Nullable String typedPassportNumber,
			@Nullable ScanReport visaScan, @Nullable ScanReport entryProof) implements AnswersAndScans {

		@Override
		public @Nullable String nameAtBank() {
			return null;
		}

	}

}
