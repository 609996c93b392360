package org.alipayrehearsal.constraint;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "6.22848E+18", "6,22848e+18", "6E18", "1.2E+1" })
	void whenNumberIsInScientificNotationShouldSaySo(String text) {
		assertThat(SpreadsheetNumber.isScientific(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "622848", "62.2E+18", "6.2E-18", "E+18", "6.2E+1234", "6.2F+18" })
	void whenNumberIsWrittenOtherwiseShouldNotBeScientific(String text) {
		assertThat(SpreadsheetNumber.isScientific(text)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "123456.0 | 123456", "13800138000.00 | 13800138000", "13800138000,00 | 13800138000",
					"+4915112345678,0 | +4915112345678", "6225880000000000019.0 | 6225880000000000019",
					"12345.0 | 12345.0", "123456.000 | 123456.000", "123456.01 | 123456.01",
					"62258800000000000190.0 | 62258800000000000190.0", "E123456.0 | E123456.0", "1234560 | 1234560" })
	void whenNumberHasDecimalsOfASpreadsheetShouldLoseThem(String text, String whole) {
		assertThat(SpreadsheetNumber.withoutDecimals(text)).isEqualTo(whole);
	}

}
