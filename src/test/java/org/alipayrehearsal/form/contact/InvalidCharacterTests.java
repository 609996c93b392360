package org.alipayrehearsal.form.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvalidCharacterTests {

	@ParameterizedTest
	@ValueSource(strings = { "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2043", "\u2212", "\u2500",
			"\u30FC", "\uFE58", "\uFE63", "\uFF0D", "\uFF70" })
	void whenItLooksLikeAHyphenShouldStandForOne(String hyphen) {
		assertThat(InvalidCharacter.of(hyphen.codePointAt(0))).isEqualTo(InvalidCharacter.LOOK_ALIKE);
		assertThat(InvalidCharacter.sign(hyphen.codePointAt(0))).isEqualTo('-');
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFF0B", "\uFE62", "\u207A" })
	void whenItLooksLikeAPlusShouldStandForOne(String plus) {
		assertThat(InvalidCharacter.of(plus.codePointAt(0))).isEqualTo(InvalidCharacter.LOOK_ALIKE);
		assertThat(InvalidCharacter.sign(plus.codePointAt(0))).isEqualTo('+');
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFF17", "\u0667", "\u06F7", "\u096D", "\u0E57", "\uD835\uDFD5" })
	void whenItIsADigitOfAnotherScriptShouldStandForIt(String seven) {
		assertThat(InvalidCharacter.of(seven.codePointAt(0))).isEqualTo(InvalidCharacter.LOOK_ALIKE);
		assertThat(InvalidCharacter.sign(seven.codePointAt(0))).isEqualTo('7');
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\t", "\n", "\r", "\u0085", "\u00A0", "\u2007", "\u2028", "\u202F", "\u3000", ".",
			"/", "\\", "_", "|", "·", "•", "・", "。", "．", "／" })
	void whenItSetsDigitsApartShouldStandForABlank(String separator) {
		assertThat(InvalidCharacter.of(separator.codePointAt(0))).isEqualTo(InvalidCharacter.SEPARATOR);
		assertThat(InvalidCharacter.sign(separator.codePointAt(0))).isEqualTo(' ');
	}

	@ParameterizedTest
	@ValueSource(strings = { "()", "[]", "{}", "<>", "（）", "［］", "【】", "〔〕", "｛｝", "〈〉" })
	void whenItIsABracketShouldStandForARoundOne(String brackets) {
		assertThat(InvalidCharacter.of(brackets.charAt(0))).isEqualTo(InvalidCharacter.SEPARATOR);
		assertThat(InvalidCharacter.sign(brackets.charAt(0))).isEqualTo('(');
		assertThat(InvalidCharacter.of(brackets.charAt(1))).isEqualTo(InvalidCharacter.SEPARATOR);
		assertThat(InvalidCharacter.sign(brackets.charAt(1))).isEqualTo(')');
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u200E", "\u202A", "\u202C", "\u2068", "\uFEFF", "\u00AD", "\u0000", "\u0008",
			"\u000E", "\u007F", "\u0084", "\u0086", "\uFE00", "\uFE0F" })
	void whenItCannotBeSeenShouldStandForNothing(String invisible) {
		assertThat(InvalidCharacter.of(invisible.codePointAt(0))).isEqualTo(InvalidCharacter.INVISIBLE);
		assertThat(InvalidCharacter.sign(invisible.codePointAt(0))).isEqualTo('\0');
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "转", "一", "①", "²", "½", ",", ";", "#", "*", ":", "~", "'", "☎", "\uD800", "\uDC00",
			"\uFDFF", "\uFE10", "\uD83D\uDCF1" })
	void whenItIsAnythingElseShouldNotBeGuessed(String other) {
		assertThat(InvalidCharacter.of(other.codePointAt(0))).isEqualTo(InvalidCharacter.OTHER);
	}

	@Test
	void whenItIsADigitShouldBeADigit() {
		assertThat(InvalidCharacter.isDigit('0')).isTrue();
		assertThat(InvalidCharacter.isDigit('9')).isTrue();
		assertThat(InvalidCharacter.isDigit('/')).isFalse();
		assertThat(InvalidCharacter.isDigit(':')).isFalse();
	}

}
