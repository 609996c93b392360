package org.alipayrehearsal.constraint.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StrayTests {

	@ParameterizedTest
	@ValueSource(strings = { "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2043", "\u2212", "\u2500",
			"\u30FC", "\uFE58", "\uFE63", "\uFF0D", "\uFF70" })
	void whenItLooksLikeAHyphenShouldStandForOne(String hyphen) {
		assertThat(Stray.of(hyphen.codePointAt(0))).isEqualTo(Stray.LOOK_ALIKE);
		assertThat(Stray.sign(hyphen.codePointAt(0))).isEqualTo('-');
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFF0B", "\uFE62", "\u207A" })
	void whenItLooksLikeAPlusShouldStandForOne(String plus) {
		assertThat(Stray.of(plus.codePointAt(0))).isEqualTo(Stray.LOOK_ALIKE);
		assertThat(Stray.sign(plus.codePointAt(0))).isEqualTo('+');
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFF17", "\u0667", "\u06F7", "\u096D", "\u0E57", "\uD835\uDFD5" })
	void whenItIsADigitOfAnotherScriptShouldStandForIt(String seven) {
		assertThat(Stray.of(seven.codePointAt(0))).isEqualTo(Stray.LOOK_ALIKE);
		assertThat(Stray.sign(seven.codePointAt(0))).isEqualTo('7');
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\t", "\n", "\r", "\u0085", "\u00A0", "\u2007", "\u2028", "\u202F", "\u3000", ".",
			"/", "\\", "_", "|", "·", "•", "・", "。", "．", "／" })
	void whenItSetsDigitsApartShouldStandForABlank(String separator) {
		assertThat(Stray.of(separator.codePointAt(0))).isEqualTo(Stray.SEPARATOR);
		assertThat(Stray.sign(separator.codePointAt(0))).isEqualTo(' ');
	}

	@ParameterizedTest
	@ValueSource(strings = { "()", "[]", "{}", "<>", "（）", "［］", "【】", "〔〕", "｛｝", "〈〉" })
	void whenItIsABracketShouldStandForARoundOne(String brackets) {
		assertThat(Stray.of(brackets.charAt(0))).isEqualTo(Stray.SEPARATOR);
		assertThat(Stray.sign(brackets.charAt(0))).isEqualTo('(');
		assertThat(Stray.of(brackets.charAt(1))).isEqualTo(Stray.SEPARATOR);
		assertThat(Stray.sign(brackets.charAt(1))).isEqualTo(')');
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u200E", "\u202A", "\u202C", "\u2068", "\uFEFF", "\u00AD", "\u0000", "\u0008",
			"\u000E", "\u007F", "\u0084", "\u0086", "\uFE00", "\uFE0F" })
	void whenItCannotBeSeenShouldStandForNothing(String invisible) {
		assertThat(Stray.of(invisible.codePointAt(0))).isEqualTo(Stray.INVISIBLE);
		assertThat(Stray.sign(invisible.codePointAt(0))).isEqualTo('\0');
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "转", "一", "①", "²", "½", ",", ";", "#", "*", ":", "~", "'", "☎", "\uD800", "\uDC00",
			"\uFDFF", "\uFE10", "\uD83D\uDCF1" })
	void whenItIsAnythingElseShouldNotBeGuessed(String other) {
		assertThat(Stray.of(other.codePointAt(0))).isEqualTo(Stray.OTHER);
	}

	@Test
	void whenItIsADigitShouldBeADigit() {
		assertThat(Stray.isDigit('0')).isTrue();
		assertThat(Stray.isDigit('9')).isTrue();
		assertThat(Stray.isDigit('/')).isFalse();
		assertThat(Stray.isDigit(':')).isFalse();
	}

}
