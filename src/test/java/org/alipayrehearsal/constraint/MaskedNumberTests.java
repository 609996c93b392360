package org.alipayrehearsal.constraint;

import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers that a bank shows in part.
 */
class MaskedNumberTests {

	@ParameterizedTest
	@CsvSource({ "138****8000, true", "138***8000, true", "138******8000, true", "138 **** 8000, true",
			"138＊＊＊＊8000, true", "138xxxx8000, true", "138XXXX8000, true", "138----8000, true", "138...8000, true",
			"138…8000, true", "*******8000, true", "****8000, true", "138****, true", "1*8****80*0, true",
			"尾号8000, true", "尾号为 8000, true", "末四位：8000, true", "ending in 8000, true", "ends 8000, true",
			"last four digits: 8000, true", "139****8000, false", "138****8001, false", "****8001, false",
			"8000****, false", "13812348000*, false", "尾号8001, false", "138****12348000, false" })
	void whenPartIsHiddenShouldCompareTheRest(String typed, boolean expected) {
		assertThat(MaskedNumber.of(typed))
			.hasValueSatisfying((masked) -> assertThat(masked.matches("13812348000")).isEqualTo(expected));
	}

	@Test
	void whenManyPartsAreHiddenShouldNotTryEachWayToFillThem() {
		for (int parts = 1; parts <= 31; parts++) {
			String typed = "A*".repeat(parts) + "B";
			assertThat(MaskedNumber.of(typed)).hasValueSatisfying((masked) -> {
				assertThat(masked.matches("A".repeat(100))).isFalse();
				assertThat(masked.matches("A".repeat(100) + "B")).isTrue();
			});
		}
	}

	@Test
	void whenNumbersAreShortShouldAgreeAsTheirPatternDoes() {
		Random random = new Random(7);
		int agreeing = 0;
		for (int i = 0; i < 20_000; i++) {
			String typed = text("AB1*", random, 8) + "*" + text("AB1*", random, 3);
			String number = text("AB1", random, 9);
			boolean positions = typed.length() == number.length();
			boolean expected = Pattern.matches(positions ? typed.replace('*', '.') : typed.replaceAll("\\*+", ".+"),
					number);
			assertThat(MaskedNumber.of(typed)).hasValueSatisfying(
					(masked) -> assertThat(masked.matches(number)).as("%s %s", typed, number).isEqualTo(expected));
			agreeing += expected ? 1 : 0;
		}
		assertThat(agreeing).isBetween(500, 19_500);
	}

	private static String text(String alphabet, Random random, int longest) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(longest + 1); text.length() < length;) {
			text.append(alphabet.charAt(random.nextInt(alphabet.length())));
		}
		return text.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "13812348000", "138-1234-8000", "138.1234.8000", "+86 138 1234 8000", "C01X00T47",
			"C01XX0T47", "8000", "138某某8000", "--", "ending" })
	void whenNothingIsHiddenShouldBeEmpty(String typed) {
		assertThat(MaskedNumber.of(typed).filter(MaskedNumber::hasVisible)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "****, false, false", "138****, true, false", "****8000, true, true", "*8*, true, false" })
	void whenLittleIsVisibleShouldNotBeTelling(String typed, boolean visible, boolean telling) {
		assertThat(MaskedNumber.of(typed)).hasValueSatisfying((masked) -> {
			assertThat(masked.hasVisible()).isEqualTo(visible);
			assertThat(masked.isTelling()).isEqualTo(telling);
		});
	}

}
