package org.alipayrehearsal.bank;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypingErrorTests {

	@ParameterizedTest
	@CsvSource({ "merchnts, merchants", "merchantss, merchants", "merchents, merchants", "mercahnts, merchants",
			"merchant, merchants", "mingsheng, minsheng", "zaoshang, zhaoshang", "gaungfa, guangfa" })
	void whenOneLetterDiffersShouldBeATypingError(String typed, String word) {
		assertThat(TypingError.separates(typed, word)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "merchants, merchants", "nerchants, merchants", "merhnts, merchants", "merchintz, merchants",
			"'', merchants", "hongzhou, hangzhou", "guangda, guangfa" })
	void whenWordsAreEqualOrOthersShouldNotBeATypingError(String typed, String word) {
		assertThat(TypingError.separates(typed, word)).isFalse();
	}

}
