package org.alipayrehearsal.form.card;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FirstDigitsTests {

	@ParameterizedTest
	@CsvSource({ "622588, 622588", "'6225 88', 622588", "6225-88, 622588",
			"\uFF16\uFF12\uFF12\uFF15\uFF18\uFF18, 622588", "' 62258', 62258", "6225880000, 6225880000",
			"62258800001, 6225880000", "6225880000000019, 6225880000" })
	void whenNumberIsTypedShouldKeepItsFirstDigits(String typed, String digits) {
		assertThat(FirstDigits.of(typed)).contains(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Anna", "6225 88** **** 0019", "6.2E+15", "\u0000", "\ud800" })
	void whenTextIsNoNumberShouldSayNothing(String typed) {
		assertThat(FirstDigits.of(typed)).isEmpty();
	}

	@Test
	void whenTextIsEndlessShouldKeepNoMore() {
		assertThat(FirstDigits.of("6".repeat(100_000))).contains("6666666666");
		assertThat(FirstDigits.of(null)).isEmpty();
	}

}
