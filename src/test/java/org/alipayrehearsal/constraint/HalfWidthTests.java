package org.alipayrehearsal.constraint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HalfWidthTests {

	@ParameterizedTest
	@CsvSource({ "ＡＺａｚ０９, AZaz09", "！～, !~", "（３）, (3)", "٠١٢٩, 0129", "۰۹, 09", "𝟘𝟡, 09", "AZaz09!~, AZaz09!~" })
	void whenCharacterHasACounterpartShouldBeReplaced(String text, String half) {
		assertThat(HalfWidth.of(text)).isEqualTo(half);
	}

	@Test
	void whenBlankIsIdeographicShouldBecomeABlank() {
		assertThat(HalfWidth.of("1\u30002")).isEqualTo("1 2");
	}

	@ParameterizedTest
	@CsvSource({ "é", "护照", "\uFF5F", "\uFF00", "￥", "。", "Ⅳ", "²", "😀" })
	void whenCharacterHasNoCounterpartShouldStay(String text) {
		assertThat(HalfWidth.of(text)).isEqualTo(text);
	}

	@Test
	void whenSurrogateIsAloneShouldStay() {
		assertThat(HalfWidth.of("1\uD83D2")).isEqualTo("1\uD83D2");
	}

}
