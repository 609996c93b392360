package org.alipayrehearsal.form.card;

import org.alipayrehearsal.form.card.CardText.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardTextTests {

	@ParameterizedTest
	@CsvSource({ "1, 1", "622588, 622588", "6225 8800 0000 0019, 6225880000000019",
			"6225-8800-0000-0019, 6225880000000019", "6225-8800 0000, 622588000000", "6 2 2, 622" })
	void whenGroupsHaveSingleBlanksOrHyphensShouldBePlain(String text, String digits) {
		assertThat(CardText.of(text)).isEqualTo(new CardText(Writing.PLAIN, digits));
		assertThat(CardText.of(text).isReadable()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "6225  8800, 62258800", "6225--8800, 62258800", "6225 -8800, 62258800", "-62258800, 62258800",
			"62258800-, 62258800", "6225.8800, 62258800", "6225..8800, 62258800", "6225/8800, 62258800",
			"(6225)8800, 62258800", "“6225”8800, 62258800", "６２２５８８００, 62258800", "٦٢٢٥8800, 62258800",
			"6225\u00a08800, 62258800", "6225\u200b8800, 62258800", "6225–8800, 62258800", "6225−8800, 62258800",
			"6225\t8800, 62258800", "6225·8800, 62258800", "：62258800, 62258800", "+62258800, 62258800",
			"６225 8800, 62258800", "6225 ８800, 62258800", "𝟔2258800, 62258800" })
	void whenSignsCanBeLeftOutShouldKeepTheDigits(String text, String digits) {
		assertThat(CardText.of(text)).isEqualTo(new CardText(Writing.WITH_SIGNS, digits));
		assertThat(CardText.of(text).isReadable()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "62258.00, WITH_SIGNS, 6225800", "622588.00, WITH_SIGNS, 622588",
			"622588000000.00, WITH_SIGNS, 622588000000", "6225880000000019.0, WITH_SIGNS, 6225880000000019",
			"'6225880000000019,00', WITH_SIGNS, 6225880000000019", "6225880000000019., WITH_SIGNS, 6225880000000019",
			"6225880000000019.01, WITH_SIGNS, 622588000000001901",
			"6225880000000019.000, WITH_SIGNS, 6225880000000019000",
			"6228480000000000018.0, WITH_SIGNS, 6228480000000000018",
			"62284800000000000180.0, WITH_SIGNS, 622848000000000001800" })
	void whenSpreadsheetAddsDecimalsShouldLeaveThemOut(String text, Writing writing, String digits) {
		assertThat(CardText.of(text)).isEqualTo(new CardText(writing, digits));
	}

	@ParameterizedTest
	@ValueSource(strings = { "6225 **** **** 0019", "6225********0019", "622588XXXXXX0019", "622588xxxxxx0019",
			"6225 ---- 0019", "6225....0019", "6225___0019", "6225…0019", "6225••••0019", "6225 #### 0019",
			"6225????0019", "6225×0019", "6225🙂0019", "6225\ud8000019", "6225–––0019", "*", "...", "6\u20e3" })
	void whenSignsStandForDigitsShouldBeMasked(String text) {
		assertThat(CardText.of(text)).isEqualTo(new CardText(Writing.MASKED, ""));
		assertThat(CardText.of(text).isReadable()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6.22848E+18", "6.22848e+18", "6,22848E+18", "6.22848E18", "6E+18", "6e18", "6.2E+1",
			"6.12345678901234567890E+018" })
	void whenSpreadsheetCutsShouldBeScientific(String text) {
		assertThat(CardText.of(text).writing()).isEqualTo(Writing.SCIENTIFIC);
		assertThat(CardText.of(text).isReadable()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "08/27", "8/27", "12/2028", "12-28", "01.29", "2027/08", "2027-8", "12 / 28" })
	void whenMonthAndYearAreTypedShouldBeAnExpiryDate(String text) {
		assertThat(CardText.of(text).writing()).isEqualTo(Writing.EXPIRY);
		assertThat(CardText.of(text).isReadable()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "13/27", "00/27", "0827", "622/08", "2027-13", "1927/08", "08/27/2028", "6225-88" })
	void whenItIsNoMonthOrNoYearShouldNotBeAnExpiryDate(String text) {
		assertThat(CardText.of(text).writing()).isNotEqualTo(Writing.EXPIRY);
	}

	@ParameterizedTest
	@CsvSource({ "62E, 62", "E+18, 18", "6.22848F+18, 62284818", "6.2E+, 62", "6.2E-18, 6218", "62.2E+18, 62218",
			"6.E+18, 618", "6.2E+1234, 621234", "6.123456789012345678901E+18, 612345678901234567890118", "card, ''",
			"-, ''", "' ', ''", "6225O0, 62250", "卡号6225, 6225", "6225 No, 6225" })
	void whenThereAreLettersOrNoDigitsShouldSaySo(String text, String digits) {
		assertThat(CardText.of(text)).isEqualTo(new CardText(Writing.WITH_LETTERS, digits));
		assertThat(CardText.of(text).isReadable()).isFalse();
	}

	@Test
	void whenTextIsEmptyShouldHoldNoDigits() {
		assertThat(CardText.of("")).isEqualTo(new CardText(Writing.WITH_LETTERS, ""));
	}

}
