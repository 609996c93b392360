package org.alipayrehearsal.form;

import java.util.List;

import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.alipayrehearsal.form.scan.DocumentScan;
import org.alipayrehearsal.form.scan.MrzReadings;
import org.alipayrehearsal.form.visa.DocumentsAnswers;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
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
class ScanMrzMismatchTests {

	private static final String VISA = "documents.visaScan";

	private static final String PROOF = "documents.entryProof";

	private static final String ZONE = "ERIKSSON<<ANNA<MARIA";

	private static final RuleResult SATISFIED = RuleResult.satisfied();

	private static final RuleResult UNSURE = new Inconclusive("mrz-unsure");

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
		assertThat(number(typed, read)).isEqualTo(Violated.plain().withFix("passport.number", fix));
	}

	@Test
	void whenNumberWasNotReadSurelyShouldNotTell() {
		assertThat(ScanMrzNumberMismatch.Validator.evaluate("L898902C4",
				MrzReadings.passport(ZONE).withNumber("L898902C3", true, false).reading()))
			.isEqualTo(UNSURE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No. 12345?7", "123456?8", "护照" })
	void whenNumberCannotBeReadShouldNotTell(String typed) {
		assertThat(number(typed, "L898902C3")).isEqualTo(new Inconclusive("unreadable-passport-number"));
	}

	@Test
	void whenScanIsNotAPassportPageShouldNotCompareTheNumber() {
		for (MrzReadings zone : List.of(MrzReadings.visa(ZONE), MrzReadings.smallVisa(ZONE),
				MrzReadings.identityCard())) {
			assertThat(ScanMrzNumberMismatch.Validator.evaluate("E12345678", zone.reading()))
				.isEqualTo(RuleResult.notApplicable());
		}
	}

	@Test
	void whenNumberIsLongShouldNotTakeLong() {
		assertThat(number("1".repeat(100_000), "L898902C3")).isEqualTo(new Inconclusive("unreadable-passport-number"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna Maria Eriksson", "ERIKSSON ANNA MARIA" })
	void whenNameIsThatOfTheZoneShouldBeSatisfied(String typed) {
		assertThat(name(typed, "", ZONE)).isEqualTo(SATISFIED);
	}

	@Test
	void whenALetterDiffersShouldOfferTheNameOfTheZoneInTheOrderTyped() {
		assertThat(name("Anna Maria Erikson", "", ZONE)).isEqualTo(violation(null, "ANNA MARIA ERIKSSON"));
		assertThat(name("Erikson Anna Maria", "", ZONE)).isEqualTo(violation(null, "ERIKSSON ANNA MARIA"));
	}

	@Test
	void whenNamesDifferInAWayThatHasANameShouldSayIt() {
		assertThat(name("Anna Eriksson", "", ZONE)).isEqualTo(violation("missing-word", "ANNA MARIA ERIKSSON"));
		assertThat(name("Annamaria Eriksson", "", ZONE)).isEqualTo(violation("spaces", "ANNA MARIA ERIKSSON"));
		assertThat(name("Maria Anna Eriksson", "", ZONE)).isEqualTo(violation("order", "ANNA MARIA ERIKSSON"));
	}

	@Test
	void whenNameMayBeSomebodyElsesShouldOfferNothing() {
		assertThat(name("Anna Keller", "", ZONE)).isEqualTo(Violated.plain());
		assertThat(name("Ann Lex", "", "LEE<<ANN")).isEqualTo(violation(null, "ANN LEE"));
		assertThat(name("Ann Lox", "", "LEE<<ANN")).isEqualTo(violation(null, "ANN LEE"));
		assertThat(name("Ann Fox", "", "LEE<<ANN")).isEqualTo(Violated.plain());
	}

	@Test
	void whenALetterDiffersShouldMarkItsCell() {
		RuleResult result = ScanMrzNameMismatch.Validator.evaluate("Anna Maria Erikson", "",
				MrzReadings.passport(ZONE).reading());
		assertThat(result).isInstanceOfSatisfying(Violated.class,
				(violated) -> assertThat(violated.evidence()).isInstanceOfSatisfying(Evidence.MrzLines.class,
						(lines) -> assertThat(lines.upper()).hasSize(1).allMatch((cell) -> cell == 9 || cell == 10)));
	}

	@Test
	void whenBankHasItsOwnSpellingShouldOfferNoOther() {
		assertThat(name("Anna Maria Erikson", "Anna Erikson", ZONE)).isEqualTo(Violated.plain());
		assertThat(name("Anna Erikson", "Anna Erikson", ZONE)).isEqualTo(Violated.plain().withVariant("as-at-bank"));
		assertThat(name("Anna Maria Eriksson", "Anna Erikson", ZONE)).isEqualTo(SATISFIED);
	}

	@Test
	void whenTheNameReadMayBeCutOffShouldNotOfferIt() {
		assertThat(name("Abcdefghijklmnopqrst Abcdefghijklmnopx", "", "ABCDEFGHIJKLMNOPQRST<<ABCDEFGHIJKLMNOPQ"))
			.isEqualTo(Violated.plain());
	}

	@Test
	void whenBirthIsNotTrustedShouldTellByTheClearName() {
		MrzReadings unsure = MrzReadings.visa(ZONE).withBirth(true, false);
		assertThat(withoutEvidence(ScanMrzNameMismatch.Validator.evaluate("Anna Eriksson", "", unsure.reading())))
			.isEqualTo(violation("missing-word", "ANNA MARIA ERIKSSON"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "李小龙", "Иван Петров", "Anna 4" })
	void whenNameIsNotInLatinLettersShouldNotTell(String typed) {
		assertThat(name(typed, "", ZONE)).isEqualTo(new Inconclusive("name-not-comparable"));
	}

	@Test
	void whenScanShowsAnIdentityCardShouldNotCompareTheName() {
		assertThat(ScanMrzNameMismatch.Validator.evaluate("Anna Keller", "", MrzReadings.identityCard().reading()))
			.isEqualTo(RuleResult.notApplicable());
	}

	@Test
	void whenBothScansAreGivenShouldReportOnEach() {
		VerificationForm answers = form("Anna Keller", "L898902C4", MrzReadings.passport(ZONE).scan(),
				MrzReadings.withoutZone());
		assertThat(new ScanMrzNameMismatch.Validator().evaluate(answers)).map(ScanMrzMismatchTests::withoutEvidence)
			.containsExactly(Violated.plain().at(VISA), new Inconclusive("no-mrz", PROOF));
		assertThat(new ScanMrzNumberMismatch.Validator().evaluate(answers)).map(ScanMrzMismatchTests::withoutEvidence)
			.containsExactly(Violated.plain().withFix("passport.number", "L898902C3").at(VISA),
					new Inconclusive("no-mrz", PROOF));
	}

	@Test
	void whenThereIsNothingToCompareShouldSayNothing() {
		ScanReport scan = MrzReadings.passport(ZONE).scan();
		assertThat(new ScanMrzNameMismatch.Validator().evaluate(form(" ", null, scan, null))).isEmpty();
		assertThat(new ScanMrzNumberMismatch.Validator().evaluate(form(null, " ", scan, null))).isEmpty();
		assertThat(new ScanMrzNameMismatch.Validator().evaluate(form("Anna", null, null, null)))
			.containsExactly(SATISFIED, SATISFIED);
	}

	private static RuleResult number(String typed, String read) {
		return withoutEvidence(ScanMrzNumberMismatch.Validator.evaluate(typed,
				MrzReadings.passport(ZONE).withNumber(read, true, true).reading()));
	}

	private static RuleResult name(String typed, String atBank, String zone) {
		return withoutEvidence(
				ScanMrzNameMismatch.Validator.evaluate(typed, atBank, MrzReadings.passport(zone).reading()));
	}

	private static RuleResult withoutEvidence(RuleResult result) {
		return (result instanceof Violated violated) ? violated.withEvidence(null) : result;
	}

	private static Violated violation(@Nullable String variant, String fix) {
		Violated violation = Violated.plain().withFix("name.realName", fix);
		return (variant != null) ? violation.withVariant(variant) : violation;
	}

	private static VerificationForm form(@Nullable String name, @Nullable String number, @Nullable ScanReport visaScan,
			@Nullable ScanReport entryProof) {
		return new VerificationForm(new NameAnswers(name, null, null), new PassportAnswers(number, null, null, null),
				new DocumentsAnswers(null, null, null, DocumentScan.of(visaScan), DocumentScan.of(entryProof)), null,
				null, null);
	}

}
