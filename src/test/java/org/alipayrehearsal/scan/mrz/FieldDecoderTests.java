package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Fields are read with their check digit, by what they add to the composite one.
 */
class FieldDecoderTests {

	private static final CheckedField NUMBER = new CheckedField(0, CheckedField.Slot.row(CheckedField.Slot.ANY, 9), 0,
			false);

	private static final CheckedField DATE = new CheckedField(0, CheckedField.Slot.DATE, -1, false);

	@Test
	void whenFieldIsClearShouldBeBestForItsSum() {
		DecodedText[] readings = new FieldDecoder(Scores.clear("L898902C36"), NUMBER).decode();
		int sum = (21 * 7 + 8 * 3 + 9 + 8 * 7 + 9 * 3 + 2 * 7 + 12 * 3 + 3 + 6 * 7) % 10;
		DecodedText best = readings[sum];
		assertThat(best.text()).isEqualTo("L898902C36");
		assertThat(Arrays.stream(readings).filter(Objects::nonNull).mapToDouble(DecodedText::logProbability).max())
			.hasValue(best.logProbability());
	}

	@Test
	void whenFieldIsInNoCompositeShouldAddNothing() {
		DecodedText[] readings = new FieldDecoder(Scores.clear("7408122"), DATE).decode();
		assertThat(readings[0].text()).isEqualTo("7408122");
		assertThat(Arrays.copyOfRange(readings, 1, 10)).containsOnlyNulls();
	}

	@Test
	void whenDigitIsWrongShouldCostItsPrice() {
		DecodedText reading = new FieldDecoder(Scores.clear("7408123"), DATE).decode()[0];
		assertThat(reading.text()).isEqualTo("7408123");
		assertThat(reading.logProbability()).isEqualTo(7 * Math.log(0.999) - FieldDecoder.WRONG_CHECK_DIGIT,
				within(1e-3));
	}

	@Test
	void whenDateIsImpossibleShouldReadAnother() {
		float[][] scores = Scores.clear("7418122");
		scores[2] = Scores.cell("10", 0.99);
		assertThat(new FieldDecoder(scores, DATE).decode()[0].text()).isEqualTo("7408122");
	}

	@Test
	void whenAllButOneCellIsClearShouldShareWithWhatHasTheSameDigit() {
		float[][] scores = Scores.clear("L898902C36");
		assertThat(new FieldDecoder(scores, NUMBER).share("L898902C36")).isGreaterThan(0.99);
		scores[3] = Scores.nothing();
		assertThat(new FieldDecoder(scores, NUMBER).share("L898902C36")).isBetween(0.2, 0.35);
		float[][] date = Scores.clear("7408122");
		date[5] = Scores.nothing();
		assertThat(new FieldDecoder(date, DATE).share("7408122")).isGreaterThan(0.99);
	}

	@Test
	void whenFieldMayBeEmptyShouldTakeFillerAsDigit() {
		CheckedField personal = new CheckedField(0, CheckedField.Slot.row(CheckedField.Slot.ANY, 14), -1, true);
		float[][] scores = Scores.clear("<<<<<<<<<<<<<<<");
		assertThat(new FieldDecoder(scores, personal).decode()[0].text()).isEqualTo("<<<<<<<<<<<<<<<");
		CheckedField number = new CheckedField(0, CheckedField.Slot.row(CheckedField.Slot.ANY, 14), -1, false);
		assertThat(new FieldDecoder(scores, number).decode()[0].text()).isEqualTo("<<<<<<<<<<<<<<0");
	}

}
