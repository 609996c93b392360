package org.alipayrehearsal.scan.mrz;

import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.scan.SampleZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be relied on, at each boundary.
 */
class FieldTrustTests {

	private static final String LINE = SampleZone.ERIKSSON.passport()[1];

	private static final LowerMrzLine.Layout LAYOUT = LowerMrzLine.Layout.of(MrzFormat.TD3);

	private final float[][] scores = Scores.clear(LINE);

	@Test
	void whenAllIsClearShouldTrust() {
		assertThat(trust(LINE, -0.01).field(LAYOUT.number())).isEqualTo(new MrzField("L898902C3", true, true));
		assertThat(trust(LINE, -0.01).date(LAYOUT.birth())).isEqualTo(new MrzField("740812", true, true));
	}

	@Test
	void whenZoneIsReadBadlyShouldNotTrust() {
		assertThat(trust(LINE, -0.249).date(LAYOUT.expiry()).trusted()).isTrue();
		assertThat(trust(LINE, -0.251).date(LAYOUT.expiry()).trusted()).isFalse();
	}

	@Test
	void whenOneCellIsDoubtfulShouldTrustAndWhenTwoAreShouldNot() {
		this.scores[14] = Scores.cell("4", 0.4);
		assertThat(trust(LINE, -0.1).date(LAYOUT.birth()).trusted()).isTrue();
		this.scores[17] = Scores.cell("1", 0.4);
		assertThat(trust(LINE, -0.1).date(LAYOUT.birth()).trusted()).isFalse();
	}

	@Test
	void whenACellIsImprobableShouldNotTrust() {
		this.scores[14] = Scores.cell("7", 0.5);
		this.scores[14][4] = (float) Math.log(0.011);
		assertThat(trust(LINE, -0.1).date(LAYOUT.birth()).trusted()).isTrue();
		this.scores[14][4] = (float) Math.log(0.009);
		assertThat(trust(LINE, -0.1).date(LAYOUT.birth()).trusted()).isFalse();
	}

	@Test
	void whenALetterOfTheNumberIsHiddenShouldNotTrustWhatTheDigitAllows() {
		this.scores[3] = Scores.nothing();
		MrzField number = trust(LINE, -0.1).field(LAYOUT.number());
		assertThat(number.checkDigitValid()).isTrue();
		assertThat(number.trusted()).isFalse();
	}

	@Test
	void whenTwoNoughtsMayBeLettersShouldNotTrust() {
		String line = "2050009781UTO0001018" + LINE.substring(20);
		assertThat(CheckDigit.fits("205000978", '1')).isTrue();
		assertThat(CheckDigit.fits("2O5O00978", '1')).isTrue();
		float[][] cells = Scores.clear(line);
		FieldTrust trust = new FieldTrust(new MrzCandidate.Line(List.of(), cells, line),
				LowerMrzLine.of(MrzFormat.TD3, line), -0.05, new BitSet());
		assertThat(trust.field(LAYOUT.number()).trusted()).isTrue();
		cells[1] = noughtOrLetter(0.03);
		cells[3] = noughtOrLetter(0.02);
		assertThat(trust.field(LAYOUT.number()).trusted()).as("One that may be").isTrue();
		cells[3] = noughtOrLetter(0.03);
		assertThat(trust.field(LAYOUT.number()).trusted()).as("Two that may be").isFalse();
		cells[13] = noughtOrLetter(0.03);
		cells[14] = noughtOrLetter(0.03);
		assertThat(trust.date(LAYOUT.birth()).trusted()).as("Dates hold no letters").isTrue();
	}

	private static float[] noughtOrLetter(double letter) {
		float[] scores = Scores.cell("0", 0.999 - letter);
		scores[MrzLine.CHARACTERS.indexOf('O')] = (float) Math.log(letter + 1e-6);
		return scores;
	}

	@Test
	void whenCheckDigitIsWrongShouldNotTrust() {
		String wrong = LINE.substring(0, 9) + "5" + LINE.substring(10);
		MrzField number = new FieldTrust(new MrzCandidate.Line(List.of(), Scores.clear(wrong), wrong),
				LowerMrzLine.of(MrzFormat.TD3, wrong), -0.01, new BitSet())
			.field(LAYOUT.number());
		assertThat(number).isEqualTo(new MrzField("L898902C3", false, false));
	}

	@ParameterizedTest
	@CsvSource({ "740812,true", "000229,true", "010229,false", "740431,false", "740430,true", "741301,false",
			"740001,false", "740100,false", "74<<<<,true", "7408<<,true", "<<<<<<,true", "<<0812,true", "7<0812,false",
			"74<<12,false", "7408,false", "74081A,false" })
	void whenDateIsReadShouldBePlausible(String date, boolean plausible) {
		assertThat(FieldTrust.isPlausible(date)).isEqualTo(plausible);
	}

	private FieldTrust trust(String line, double mean) {
		return new FieldTrust(new MrzCandidate.Line(List.of(), this.scores, line), LowerMrzLine.of(MrzFormat.TD3, line),
				mean, new BitSet());
	}

}
