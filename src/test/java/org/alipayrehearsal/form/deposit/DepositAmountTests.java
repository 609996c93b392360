package org.alipayrehearsal.form.deposit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DepositAmountTests {

	@ParameterizedTest
	@CsvSource({ "0.0974, true, true", "0.9999, true, true", "1, true, false", "1.00, true, false", "0, false, true",
			"0.00, false, true", "00.0, false, true", "-0.05, false, true", "-5, false, true", "-0, false, true",
			"0.0001, true, true", "10, true, false", "00.5, true, true", "01.5, true, false" })
	void whenAmountIsPlainShouldBeComparedWithNothingAndOneYuan(String text, boolean positive, boolean underOneYuan) {
		assertThat(DepositAmount.read(text)).hasValueSatisfying((amount) -> {
			assertThat(amount.isPositive()).isEqualTo(positive);
			assertThat(amount.isUnderOneYuan()).isEqualTo(underOneYuan);
		});
	}

	@ParameterizedTest
	@CsvSource({ "0.0974, 0974", "5, ''", "-1.50, 50" })
	void whenAmountIsPlainShouldKeepItsDecimals(String text, String decimals) {
		assertThat(DepositAmount.read(text)).map(DepositAmount::decimals).contains(decimals);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "-", ".5", "5.", "0.5.", "0,5", "+0.5", "--0.5", "- 0.5", "0.-5", "0 .5", "1E5",
			"1E999999999", "0x1", "٠.٥", "０.５", "NaN", "Infinity", "¥0.5", "0.5\n", "\uD800" })
	void whenTextIsNoPlainDecimalShouldNotBeRead(String text) {
		assertThat(DepositAmount.read(text)).isEmpty();
	}

	@Test
	void whenTextIsHugeShouldBeReadInOnePass() {
		String digits = "9".repeat(100_000);
		assertThat(DepositAmount.read("0." + digits)).map((amount) -> amount.decimals().length()).contains(100_000);
		assertThat(DepositAmount.read(digits + "e" + digits)).isEmpty();
	}

	@Test
	void whenPrintedShouldNotShowTheAmount() {
		assertThat(DepositAmount.read("0.0974").orElseThrow().toString()).doesNotContain("0974");
	}

}
