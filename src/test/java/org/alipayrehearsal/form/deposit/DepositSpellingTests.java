package org.alipayrehearsal.form.deposit;

import java.util.List;

import org.alipayrehearsal.rule.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DepositSpellingTests {

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
		assertThat(DepositSpelling.fixes(typed)).containsExactly(new Fix("deposit.amount", fix));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "¥", "yuan", "+", "five", "0.09.74", "1,234.56", "0 0974", "0.09 74", "$0.09", "€0,09",
			"0.0974 USD", "9.74 fen", "9.74分", "9.74E-2", "-0,05", "−0.05", "0.0974?", "9.74%", "0.0974元整", "\uD800" })
	void whenAmountIsNotPlainShouldOfferNone(String typed) {
		assertThat(DepositSpelling.fixes(typed)).isEmpty();
	}

	@Test
	void whenTextIsLongShouldOfferNone() {
		assertThat(DepositSpelling.fixes("¥" + " ".repeat(57) + "0.0974")).hasSize(1);
		assertThat(DepositSpelling.fixes("¥" + " ".repeat(58) + "0.0974")).isEmpty();
		assertThat(DepositSpelling.fixes("¥" + "0".repeat(100_000))).isEqualTo(List.of());
	}

	@ParameterizedTest
	@CsvSource({ "0974, 0974", "09740, 0974", "0970, 0970", "00, 00", "00000, 0000", "000010, 00001", "5, 5" })
	void whenZerosStandAtTheEndShouldKeepFourDecimals(String decimals, String rest) {
		assertThat(DepositSpelling.withoutTrailingZeros(decimals)).isEqualTo(rest);
	}

}
