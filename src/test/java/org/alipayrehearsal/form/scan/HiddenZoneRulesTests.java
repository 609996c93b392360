package org.alipayrehearsal.form.scan;

import java.util.List;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.alipayrehearsal.scan.mrz.UnreadMrz.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules on zones whose cells are not all seen whole.
 */
class HiddenZoneRulesTests {

	private static final String NAME = "ERIKSSON<<ANNA<MARIA";

	private static final RuleResult COVERED = new Inconclusive("mrz-covered");

	private static final RuleResult SATISFIED = RuleResult.satisfied();

	private final ScanMrzCovered.Validator covered = new ScanMrzCovered.Validator();

	private final ScanMrzInconsistent.Validator inconsistent = new ScanMrzInconsistent.Validator();

	private final ScanMrzNotFound.Validator notFound = new ScanMrzNotFound.Validator();

	@ParameterizedTest
	@CsvSource({ "COVERED,", "CUT_OFF,cut-off", "WASHED_OUT,washed-out" })
	void whenCellsAreHiddenShouldSayWhatHidesThem(Kind kind, String variant) {
		RuleResult result = this.covered.evaluate(MrzReadings.visa(NAME).withHidden(kind, 0, 4, 6).scan());
		assertThat(result).isEqualTo(Violated.plain()
			.withVariant(variant)
			.withEvidence(new Evidence.PictureRegion(0.1, 0.8, 0.2, 0.9, "covered")));
	}

	@Test
	void whenSeveralThingsHideCellsShouldNameTheLargest() {
		MrzReadings zone = MrzReadings.visa(NAME)
			.withHidden(Kind.COVERED, 0, 4, 6)
			.withHidden(Kind.CUT_OFF, 1, 30, 36)
			.withHidden(Kind.WASHED_OUT, 1, 9, 12);
		assertThat(this.covered.evaluate(zone.scan())).isInstanceOfSatisfying(Violated.class,
				(violated) -> assertThat(violated.variant()).isEqualTo("cut-off"));
	}

	@Test
	void whenNoCellOrASingleOneIsHiddenShouldBeSatisfied() {
		assertThat(this.covered.evaluate((ScanReport) null)).isEqualTo(SATISFIED);
		assertThat(this.covered.evaluate(MrzReadings.passport(NAME).scan())).isEqualTo(SATISFIED);
		assertThat(this.covered.evaluate(MrzReadings.passport(NAME).withHidden(Kind.COVERED, 1, 40, 41).scan()))
			.isEqualTo(SATISFIED);
	}

	@Test
	void whenAFewFillersAreHiddenShouldObjectOnlyIfTheyAreCutOff() {
		assertThat(this.covered.evaluate(MrzReadings.passport(NAME).withHidden(Kind.COVERED, 0, 40, 43).scan()))
			.isEqualTo(SATISFIED);
		assertThat(this.covered.evaluate(MrzReadings.passport(NAME).withHidden(Kind.COVERED, 0, 40, 44).scan()))
			.isInstanceOf(Violated.class);
		assertThat(this.covered.evaluate(MrzReadings.passport(NAME).withHidden(Kind.CUT_OFF, 0, 42, 44).scan()))
			.isInstanceOf(Violated.class);
	}

	@Test
	void whenZoneIsTooFarCoveredToBeReadShouldObjectInPlaceOfTheOtherRules() {
		ScanReport scan = MrzReadings.unread(Reason.COVERED);
		assertThat(this.covered.evaluate(scan))
			.isEqualTo(Violated.plain().withEvidence(new Evidence.PictureRegion(0.1, 0.2, 0.3, 0.4, "covered")));
		assertThat(this.notFound.evaluate(scan)).isEqualTo(COVERED);
		assertThat(this.inconsistent.evaluate(scan)).isEqualTo(COVERED);
	}

	@ParameterizedTest
	@CsvSource({ "TILTED,tilted", "MIRRORED,mirrored" })
	void whenZoneIsNotUprightShouldSayWhatToDo(Reason reason, String variant) {
		ScanReport scan = MrzReadings.unread(reason);
		assertThat(this.notFound.evaluate(scan)).isEqualTo(Violated.plain()
			.withVariant(variant)
			.withEvidence(new Evidence.PictureRegion(0.1, 0.2, 0.3, 0.4, "lines")));
		assertThat(this.covered.evaluate(scan)).isEqualTo(new Inconclusive("mrz-not-upright"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 9, 13, 19, 21, 27, 28, 43 })
	void whenACheckedCellIsHiddenShouldNotPassTheCheckDigits(int cell) {
		MrzReadings zone = MrzReadings.passport(NAME).withHidden(Kind.WASHED_OUT, 1, cell, cell + 1);
		assertThat(this.inconsistent.evaluate(zone.scan())).isEqualTo(COVERED);
	}

	@Test
	void whenAFieldIsNotTrustedShouldNotPassTheCheckDigits() {
		for (MrzReadings zone : List.of(MrzReadings.passport(NAME), MrzReadings.visa(NAME),
				MrzReadings.smallVisa(NAME))) {
			assertThat(this.inconsistent.evaluate(zone.scan())).isEqualTo(SATISFIED);
			assertThat(this.inconsistent.evaluate(zone.withNumber("L898902C3", true, false).scan()))
				.isEqualTo(ZoneOfScan.UNSURE);
			zone.withNumber("L898902C3", true, true);
			assertThat(this.inconsistent.evaluate(zone.withBirth(true, false).scan())).isEqualTo(ZoneOfScan.UNSURE);
			zone.withBirth(true, true);
			assertThat(this.inconsistent.evaluate(zone.withExpiry("320415", true, false).scan()))
				.isEqualTo(ZoneOfScan.UNSURE);
		}
	}

	@Test
	void whenAWrongFieldHasAHiddenCellShouldNotObject() {
		MrzReadings zone = MrzReadings.passport(NAME).withBirth(false, false).withComposite(false);
		assertThat(this.inconsistent.evaluate(zone.scan())).isInstanceOf(Violated.class);
		zone.withHidden(Kind.COVERED, 1, 16, 17);
		assertThat(this.inconsistent.evaluate(zone.scan())).isEqualTo(COVERED);
	}

	@Test
	void whenTheFirstLetterIsNotSureShouldNotTellTheKindOfDocument() {
		for (MrzReadings zone : List.of(MrzReadings.passport(NAME), MrzReadings.visa(NAME),
				MrzReadings.identityCard())) {
			ScanReport scan = zone.withoutFormat().withExpiry("200101", true, true).scan();
			assertThat(new ScanPassportPage.Validator().evaluate(scan)).isEqualTo(ZoneOfScan.UNSURE);
			assertThat(new ScanIdentityCard.Validator().evaluate(scan)).isEqualTo(ZoneOfScan.UNSURE);
			assertThat(new ScanMrzPassportExpired.Validator(ZoneRulesTests.CLOCK).evaluate(scan))
				.isNotInstanceOf(Violated.class)
				.isNotEqualTo(SATISFIED);
		}
	}

	@ParameterizedTest
	@CsvSource({ "5,6", "12,13", "18,20", "24,25", "25,26", "26,27" })
	void whenACellOfTheNameIsHiddenShouldNotConfirmTheName(int from, int to) {
		MrzReadings zone = MrzReadings.passport(NAME).withHidden(Kind.COVERED, 0, from, to);
		assertThat(MrzNames.compare("Anna Maria Eriksson", zone.reading()).outcome())
			.isEqualTo(MrzNameComparison.Outcome.UNSURE);
		assertThat(MrzNames.compare("Bert Schmidt", zone.reading()).outcome())
			.isEqualTo(MrzNameComparison.Outcome.UNSURE);
	}

	@ParameterizedTest
	@CsvSource({ "0,5", "27,44" })
	void whenOnlyOtherCellsAreHiddenShouldCompareTheName(int from, int to) {
		MrzReadings zone = MrzReadings.passport(NAME).withHidden(Kind.CUT_OFF, 0, from, to);
		assertThat(MrzNames.compare("Anna Maria Eriksson", zone.reading()).isSame()).isTrue();
		assertThat(MrzNames.compare("Bert Schmidt", zone.reading()).outcome())
			.isEqualTo(MrzNameComparison.Outcome.DIFFERENT);
	}

	@Test
	void whenAFieldIsNotTrustedButTheUpperLineIsClearShouldTellAnotherName() {
		MrzReadings zone = MrzReadings.passport(NAME).withProbability(0.9999).withNumber("L898902C3", true, false);
		assertThat(MrzNames.compare("Anna Maria Erikssen", zone.reading()).outcome())
			.isEqualTo(MrzNameComparison.Outcome.DIFFERENT);
		assertThat(MrzNames.compare("Anna Maria Eriksson", zone.reading()).isSame()).isTrue();
		assertThat(MrzNames.compare("Anna Maria Erikssen", zone.withDoubt(8, 0.4, 'X', 0.4).reading()).outcome())
			.as("One letter of the line is doubtful")
			.isEqualTo(MrzNameComparison.Outcome.UNSURE);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void whenAFieldIsHiddenShouldSayThatItIsCovered(Kind kind) {
		MrzReadings zone = MrzReadings.passport(NAME).withHidden(kind, 1, 24, 26).withExpiry("260301", true, false);
		assertThat(new ScanMrzPassportExpired.Validator(ZoneRulesTests.CLOCK).evaluate(zone.scan())).isEqualTo(COVERED);
	}

}
