package org.alipayrehearsal.scan.mrz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * First lines are read as the grammar of names allows.
 */
class UpperMrzLineDecoderTests {

	@ParameterizedTest
	@ValueSource(strings = { "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
			"PPD<<MUELLER<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "P<UTOVAN<DER<MEER<<A<B<C<D<<<<<<<<<<<<<<<<<<",
			"P<UTOWOLFESCHLEGELSTEINHAUSENBERGERDORFF<<HU", "PAXXAAL<KHATIB<<J<<<<<<<<<<<<<<<<<<<<<<<<<<<",
			"P<UTOQXJZ<VWQK<<JQ<XQZ<KQX<<<<<<<<<<<<<<<<<<", "P<QQQERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<" })
	void whenLineIsClearShouldReadIt(String line) {
		assertThat(UpperMrzLineDecoder.decode(Scores.clear(line), "P").text()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "5,3", "12,5", "16,2", "25,0", "40,K" })
	void whenDigitsAreSeenShouldReadLettersOrFillers(int cell, char seen) {
		String line = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
		float[][] scores = Scores.clear(line);
		scores[cell] = Scores.cell("" + seen + line.charAt(cell), 0.99);
		assertThat(UpperMrzLineDecoder.decode(scores, "P").text()).isEqualTo(line);
	}

	@Test
	void whenLetterIsSeenAmongFillersAtTheEndShouldReadFiller() {
		String line = "V<CHNERIKSSON<<ANNA<MARIA<<<<<<<<<<<";
		float[][] scores = Scores.clear(line);
		scores[30] = Scores.cell("K", 0.9);
		assertThat(UpperMrzLineDecoder.decode(scores, "V").text()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "IT,I", "PR,R", "QO,O", "VN,N" })
	void whenTwoLettersAreAsLikelyShouldReadTheCommoner(String either, char read) {
		float[][] scores = Scores.clear("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
		scores[7][MrzLine.CHARACTERS.indexOf('I')] = -12;
		scores[7][MrzLine.CHARACTERS.indexOf(either.charAt(0))] = (float) Math.log(0.5);
		scores[7][MrzLine.CHARACTERS.indexOf(either.charAt(1))] = (float) Math.log(0.49);
		DecodedText reading = UpperMrzLineDecoder.decode(scores, "P");
		assertThat(reading.text().charAt(7)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "P<UTOTANAKA<<OLGA<<<<<<<<<<<<<<<<<<<<<<<<<<<,13,C", "V<CHNDUPONT<<ZOE<<<<<<<<<<<<<<<<<<<<,8,C",
			"POXXBKOWALSKI<<ABDULLAH<<<<<<<<<<<<<<<<<<<<<,12,T", "P<XXCDUPONT<<BATTISTA<<<<<<<<<<<<<<<<<<<<<<<,17,T" })
	void whenALetterFitsItsNeighboursBetterShouldReadIt(String line, int cell, char other) {
		float[][] scores = Scores.clear(line);
		scores[cell][MrzLine.CHARACTERS.indexOf(other)] = (float) Math.log(0.5);
		scores[cell][MrzLine.CHARACTERS.indexOf(line.charAt(cell))] = (float) Math.log(0.45);
		assertThat(UpperMrzLineDecoder.decode(scores, line.substring(0, 1)).text()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "0.55,XPO", "0.99,XPC" })
	void whenStateIsNobodysShouldReadItOnlyWhereItIsClear(double probability, String read) {
		float[][] scores = Scores.clear("P<XPOTANAKA<<KENJI<<<<<<<<<<<<<<<<<<<<<<<<<<");
		scores[4] = Scores.cell("O", 1 - probability);
		scores[4][MrzLine.CHARACTERS.indexOf('C')] = (float) Math.log(probability);
		scores[4][MrzLine.CHARACTERS.indexOf('O')] -= (probability > 0.9) ? 3 : 0;
		assertThat(UpperMrzLineDecoder.decode(scores, "P").text().substring(2, 5)).isEqualTo(read);
	}

	@Test
	void whenNamesAreCountedShouldHaveProbabilities() {
		NameBigrams letters = NameBigrams.load();
		for (int before = 0; before < 27; before++) {
			double sum = 0;
			for (int after = 0; after < 27; after++) {
				sum += Math.exp(letters.following(before, after));
			}
			assertThat(sum).as("Behind number %s", before).isBetween(0.98, 1.1);
		}
	}

	@Test
	void whenARareLetterIsSeenShouldReadIt() {
		float[][] scores = Scores.clear("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
		scores[7] = Scores.cell("QO", 0.999);
		scores[7][MrzLine.CHARACTERS.indexOf('Q')] = (float) Math.log(0.998);
		scores[7][MrzLine.CHARACTERS.indexOf('O')] = (float) Math.log(0.001);
		assertThat(UpperMrzLineDecoder.decode(scores, "P").text().charAt(7)).isEqualTo('Q');
	}

	@Test
	void whenCodeBeginsOtherwiseShouldReadItAsAskedAtACost() {
		float[][] scores = Scores.clear("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
		DecodedText asked = UpperMrzLineDecoder.decode(scores, "P");
		DecodedText other = UpperMrzLineDecoder.decode(scores, "V");
		assertThat(other.text()).startsWith("V<UTO");
		assertThat(other.logProbability()).isLessThan(asked.logProbability() - 9);
	}

}
