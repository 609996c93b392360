package org.alipayrehearsal.scan.mrz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * First lines are read as the grammar of names allows.
 */
class NameLineDecoderTests {

	@ParameterizedTest
	@ValueSource(strings = { "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
			"PPD<<MUELLER<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "P<UTOVAN<DER<MEER<<A<B<C<D<<<<<<<<<<<<<<<<<<",
			"P<UTOWOLFESCHLEGELSTEINHAUSENBERGERDORFF<<HU", "PAXXAAL<KHATIB<<J<<<<<<<<<<<<<<<<<<<<<<<<<<<" })
	void whenLineIsClearShouldReadIt(String line) {
		assertThat(NameLineDecoder.decode(Scores.clear(line), "P").text()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "5,3", "12,5", "16,2", "25,0", "40,K" })
	void whenDigitsAreSeenShouldReadLettersOrFillers(int cell, char seen) {
		String line = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
		float[][] scores = Scores.clear(line);
		scores[cell] = Scores.cell("" + seen + line.charAt(cell), 0.99);
		assertThat(NameLineDecoder.decode(scores, "P").text()).isEqualTo(line);
	}

	@Test
	void whenLetterIsSeenAmongFillersAtTheEndShouldReadFiller() {
		String line = "V<CHNERIKSSON<<ANNA<MARIA<<<<<<<<<<<";
		float[][] scores = Scores.clear(line);
		scores[30] = Scores.cell("K", 0.9);
		assertThat(NameLineDecoder.decode(scores, "V").text()).isEqualTo(line);
	}

	@Test
	void whenCodeBeginsOtherwiseShouldReadItAsAskedAtACost() {
		float[][] scores = Scores.clear("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
		DecodedText asked = NameLineDecoder.decode(scores, "P");
		DecodedText other = NameLineDecoder.decode(scores, "V");
		assertThat(other.text()).startsWith("V<UTO");
		assertThat(other.logProbability()).isLessThan(asked.logProbability() - 9);
	}

}
