package org.alipayrehearsal.form.card;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardCheckDigitTests {

	@ParameterizedTest
	@ValueSource(strings = { "6216261000000000018", "79927398713", "0", "18", "26", "91", "4111111111111111" })
	void whenCheckDigitIsRightShouldFit(String digits) {
		assertThat(CardCheckDigit.Validator.isLuhnValid(digits)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6221558812340000", "79927398710", "1", "81", "10", "4111111111111112" })
	void whenCheckDigitIsWrongShouldNotFit(String digits) {
		assertThat(CardCheckDigit.Validator.isLuhnValid(digits)).isFalse();
	}

	@Test
	void whenOneDigitIsWrongShouldNeverFit() {
		String right = "6216261000000000018";
		for (int i = 0; i < right.length(); i++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String typed = right.substring(0, i) + digit + right.substring(i + 1);
				assertThat(CardCheckDigit.Validator.isLuhnValid(typed)).isEqualTo(typed.equals(right));
			}
		}
	}

}
