package org.alipayrehearsal.form.deposit;

import java.util.List;

import org.alipayrehearsal.rule.Fix;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0,0974 | 0.0974", "0，0974 | 0.0974", "0。0974 | 0.0974", "0｡0974 | 0.0974", "٠٫٠٩٧٤ | 0.0974",
					"¥0.0974 | 0.0974", "￥ 0.0974 | 0.0974", "CN¥0.0974 | 0.0974", "0.0974元 | 0.0974",
					"0.0974 圆 | 0.0974", "人民币0.0974元 | 0.0974", "0.0974 yuan | 0.0974", "0.0974Yuan. | 0.0974",
					"RMB 0.0974 | 0.0974", "rmb0.0974 | 0.0974", "0.0974 CNY | 0.0974", "CNY ￥0.0974 | 0.0974",
					"０．０９７４ | 0.0974", ".0974 | 0.0974", "+0.0974 | 0.0974", "00.0974 | 0.0974", "0.0974。 | 0.0974",
					"0.0974元。 | 0.0974", "0 . 0974 | 0.0974", "0.0974\u200B | 0.0974", "¥0.09740 | 0.0974",
					"¥0.974000 | 0.9740", "¥0.09741 | 0.09741", "¥0.5 | 0.5", "¥5 | 5", "¥000 | 0", "0,5000 | 0.5000" })
	void whenAmountCanBeReadOneWayShouldOfferIt(String typed, String fix) {
		assertThat(DepositAmount.fixes(typed)).containsExactly(new Fix("deposit.amount", fix));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "¥", "yuan", "+", "five", "0.09.74", "1,234.56", "0 0974", "0.09 74", "$0.09", "€0,09",
			"0.0974 USD", "9.74 fen", "9.74分", "9.74E-2", "-0,05", "−0.05", "0.0974?", "9.74%", "0.0974元整", "\uD800" })
	void whenAmountIsNotPlainShouldOfferNone(String typed) {
		assertThat(DepositAmount.fixes(typed)).isEmpty();
	}

	@Test
	void whenTextIsLongShouldOfferNone() {
		assertThat(DepositAmount.fixes("¥" + " ".repeat(57) + "0.0974")).hasSize(1);
		assertThat(DepositAmount.fixes("¥" + " ".repeat(58) + "0.0974")).isEmpty();
		assertThat(DepositAmount.fixes("¥" + "0".repeat(100_000))).isEqualTo(List.of());
	}

	@ParameterizedTest
	@CsvSource({ "0974, 0974", "09740, 0974", "0970, 0970", "00, 00", "00000, 0000", "000010, 00001", "5, 5" })
	void whenZerosStandAtTheEndShouldKeepFourDecimals(String decimals, String rest) {
		assertThat(DepositAmount.withoutTrailingZeros(decimals)).isEqualTo(rest);
	}

}
