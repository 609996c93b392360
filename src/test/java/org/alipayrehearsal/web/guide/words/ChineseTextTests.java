package org.alipayrehearsal.web.guide.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ChineseText}.
 */
class ChineseTextTests {

	@ParameterizedTest
	@CsvSource({ "'Step 3.1, twenty.', step 3.1 twenty", "'a...b', a b", "'.5', 5", "'1.', 1", "' 姓名：Lǐ ', 姓名 li" })
	void whenTextHasPunctuationShouldSeparateWords(String text, String words) {
		assertThat(ChineseText.words(text)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "ﷺ, 1, 18", "ﷺ, 4, 72", "ﷺ, 5, 74", "ﷺ, 1000, 2064", "㎏, 100, 200", "Ａ, 100, 100" })
	void whenCharactersStandForManyShouldLimitTheLength(String character, int count, int length) {
		assertThat(ChineseText.folded(character.repeat(count))).hasSize(length);
	}

	/** Each character took room on the stack: 10,000 exceeded it. */
	@ParameterizedTest
	@ValueSource(strings = { "-", ".", "(", "。", "\u202e" })
	void whenTextIsOnlyPunctuationShouldHaveNoWords(String sign) {
		assertThat(ChineseText.words(sign.repeat(1_000_000))).isEmpty();
		assertThat(ChineseText.searched(sign.repeat(1_000_000))).isEmpty();
	}

}
