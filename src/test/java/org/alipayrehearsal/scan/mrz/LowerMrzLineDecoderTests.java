package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.SampleZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Second lines are read as the check digits and what can stand where allow.
 */
class LowerMrzLineDecoderTests {

	private static final String PASSPORT = SampleZone.ERIKSSON.passport()[1];

	private static final String VISA = SampleZone.ERIKSSON.visa()[1];

	@Test
	void whenAllIsClearShouldReadIt() {
		DecodedText reading = decode(Scores.clear(PASSPORT), MrzFormat.TD3);
		assertThat(reading.text()).isEqualTo(PASSPORT);
		assertThat(reading.logProbability()).isEqualTo(44 * Math.log(0.999), within(1e-3));
		assertThat(decode(Scores.clear(VISA), MrzFormat.MRV_A).text()).isEqualTo(VISA);
		assertThat(reading.toString()).doesNotContain("L898902C3");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 8, 9, 13, 15, 16, 17, 18, 19, 21, 24, 26, 27, 30, 42, 43 })
	void whenACellIsAmbiguousShouldLetCheckDigitsDecide(int cell) {
		float[][] scores = Scores.clear(PASSPORT);
		char right = PASSPORT.charAt(cell);
		char other = (right == '7') ? '1' : '7';
		scores[cell] = Scores.cell("" + right + other, 0.98);
		scores[cell][MrzLine.CHARACTERS.indexOf(other)] += 1;
		assertThat(decode(scores, MrzFormat.TD3).text()).isEqualTo(PASSPORT);
	}

	@ParameterizedTest
	@ValueSource(ints = { 13, 14, 16, 18, 21, 22, 24, 26 })
	void whenADigitOfADateIsHiddenShouldFollowFromTheOthers(int cell) {
		float[][] scores = Scores.clear(VISA);
		scores[cell] = Scores.nothing();
		assertThat(decode(scores, MrzFormat.MRV_A).text()).isEqualTo(VISA);
	}

	@ParameterizedTest
	@CsvSource({ "15,O,0", "16,B,8", "25,I,1", "10,0,O", "20,1,<" })
	void whenLetterStandsWhereOnlyDigitsCanShouldReadWhatCanStandThere(int cell, char seen, char read) {
		String line = PASSPORT.substring(0, 10) + "OOO7408122" + "<1204159ZE184226B<<<<<1";
		float[][] scores = Scores.clear(line + "0");
		scores[cell] = Scores.cell("" + seen + read, 0.99);
		assertThat(decode(scores, MrzFormat.TD3).text().charAt(cell)).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(ints = { 9, 19, 27, 43 })
	void whenACheckDigitIsClearlyWrongShouldStayWrong(int cell) {
		char wrong = (PASSPORT.charAt(cell) == '4') ? '5' : '4';
		String line = PASSPORT.substring(0, cell) + wrong + PASSPORT.substring(cell + 1);
		assertThat(decode(Scores.clear(line), MrzFormat.TD3).text()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "DEU,11", "POL,12", "ISL,10", "D<<,12", "XXB,10" })
	void whenALetterOfAStateIsHiddenShouldFollowFromTheOthers(String state, int cell) {
		String line = PASSPORT.substring(0, 10) + state + PASSPORT.substring(13);
		float[][] scores = Scores.clear(line);
		scores[cell] = Scores.nothing();
		assertThat(decode(scores, MrzFormat.TD3).text()).isEqualTo(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "QQQ", "OOO", "<<<", "ZZ<" })
	void whenAStateThatNobodyHasIsClearShouldReadIt(String state) {
		String line = PASSPORT.substring(0, 10) + state + PASSPORT.substring(13);
		DecodedText reading = decode(Scores.clear(line), MrzFormat.TD3);
		assertThat(reading.text()).isEqualTo(line);
		assertThat(reading.logProbability()).isEqualTo(44 * Math.log(0.999), within(1e-3));
	}

	@ParameterizedTest
	@CsvSource({ "TTO,TTO", "UTO,UTO", "'',UTO", "DEU,UTO" })
	void whenAStateIsDoubtfulShouldTakeTheIssuer(String issuer, String read) {
		float[][] scores = Scores.clear(PASSPORT);
		scores[10] = Scores.cell("UT", 0.98);
		scores[10][MrzLine.CHARACTERS.indexOf('U')] += 1;
		DecodedText reading = LowerMrzLineDecoder.decode(scores, LowerMrzLine.Layout.of(MrzFormat.TD3), issuer);
		assertThat(reading.text().substring(10, 13)).isEqualTo(read);
	}

	@Test
	void whenAStateIsClearShouldNotTakeTheIssuer() {
		DecodedText reading = LowerMrzLineDecoder.decode(Scores.clear(PASSPORT), LowerMrzLine.Layout.of(MrzFormat.TD3),
				"TTO");
		assertThat(reading.text()).isEqualTo(PASSPORT);
	}

	@ParameterizedTest
	@CsvSource({ "0.999,L", "0.9,<" })
	void whenOptionalDataAreDoubtfulShouldReadNone(double probability, char read) {
		String line = VISA.substring(0, 28) + "<".repeat(16);
		float[][] scores = Scores.clear(line);
		scores[28] = Scores.cell("L<", probability);
		scores[28][MrzLine.CHARACTERS.indexOf('L')] = (float) Math.log(probability);
		scores[28][MrzLine.CHARACTERS.indexOf('<')] = (float) Math.log((1 - probability) / 2);
		assertThat(decode(scores, MrzFormat.MRV_A).text().charAt(28)).isEqualTo(read);
	}

	@Test
	void whenSexCannotBeSeenShouldNotReadThatItIsUntold() {
		float[][] scores = Scores.clear(PASSPORT);
		scores[20] = Scores.cell("<F", 0.9);
		assertThat(decode(scores, MrzFormat.TD3).text().charAt(20)).isEqualTo('F');
		scores[20] = Scores.cell("<", 0.9);
		assertThat(decode(scores, MrzFormat.TD3).text().charAt(20)).isEqualTo('<');
	}

	@Test
	void whenLettersStandWhereDatesAreShouldReadDigitsAllTheSame() {
		String line = PASSPORT.substring(0, 13) + "ABCDEF" + PASSPORT.substring(19);
		String text = decode(Scores.clear(line), MrzFormat.TD3).text();
		assertThat(text.substring(13, 19)).matches("[0-9<]{6}");
	}

	@Test
	void whenADateIsUnknownShouldReadFillers() {
		String line = new SampleZone("A", "B", "L898902C3", "UTO", "74<<<<", "<", "320415").passport()[1];
		assertThat(decode(Scores.clear(line), MrzFormat.TD3).text()).isEqualTo(line);
	}

	@Test
	void whenPersonalNumberIsEmptyShouldTakeFillerOrNaughtAsItsDigit() {
		String filler = new SampleZone("A", "B", "L898902C3", "UTO", "740812", "F", "320415").passport("P", "")[1];
		assertThat(decode(Scores.clear(filler), MrzFormat.TD3).text()).isEqualTo(filler);
		String naught = filler.substring(0, 42) + "0" + filler.substring(43);
		assertThat(decode(Scores.clear(naught), MrzFormat.TD3).text()).isEqualTo(naught);
	}

	@Test
	void whenNothingCanBeSeenShouldStillReadSomethingConsistent() {
		float[][] scores = new float[44][];
		for (int i = 0; i < 44; i++) {
			scores[i] = Scores.nothing();
		}
		DecodedText reading = decode(scores, MrzFormat.TD3);
		assertThat(LowerMrzLine.of(MrzFormat.TD3, reading.text()).isConsistent()).isTrue();
		assertThat(reading.logProbability()).isEqualTo(44 * Math.log(1 / 37.0), within(0.01));
	}

	private static DecodedText decode(float[][] scores, MrzFormat format) {
		return LowerMrzLineDecoder.decode(scores, LowerMrzLine.Layout.of(format), "");
	}

}
