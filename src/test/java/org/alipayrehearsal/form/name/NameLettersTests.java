package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameLettersTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "Z", "é", "e\u0301", "ß", "Ａ", "ª", "李 A", "ə" })
	void whenNameHoldsLatinLetterShouldSayThatItDoes(String name) {
		assertThat(NameLetters.holdsLatinLetter(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "李明", "Иван", "'", "ʻ", "1", "·", "\u0301", "Ⓐ", "\uD800" })
	void whenNameHoldsNoLatinLetterShouldSayThatItDoesNot(String name) {
		assertThat(NameLetters.holdsLatinLetter(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00B7", "\u2022", "\u2027", "\u2219", "\u22C5", "\u30FB", "\uFF65", "\u0387", "\u16EB",
			"\u2E31" })
	void whenNameHoldsMiddleDotOrItsLikeShouldSayThatItDoes(String dot) {
		assertThat(NameLetters.holdsMiddleDot("安娜" + dot + "凯勒")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "。", "-", "'", "\u00B0", "\u00B6", "\u00B8" })
	void whenNameHoldsAnotherSignShouldNotTakeItForAMiddleDot(String sign) {
		assertThat(NameLetters.holdsMiddleDot("安娜" + sign + "凯勒")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "李a", "Иван", "さ", "김", "ー" })
	void whenNameHoldsALetterThatIsNotHanShouldSayThatItDoes(String name) {
		assertThat(NameLetters.holdsNonHanLetter(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "李明", "𠮷田", "々〇", "李ʻ明", "李\u0301", "\uD884\uDD00", "12 - ·" })
	void whenNameHoldsHanLettersOnlyShouldSayThatItHoldsNoOther(String name) {
		assertThat(NameLetters.holdsNonHanLetter(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { '李', '々', '〇', 0x20000, 0x2FFFD, 0x30000, 0x31350, 0x3FFFD, 0xF900 })
	void whenCharacterIsChineseShouldBeAHanLetter(int character) {
		assertThat(NameLetters.isHanLetter(character)).isTrue();
		assertThat(NameLetters.isLetter(character)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 'a', 'さ', 0x2F00, 0x1FFFF, 0x2FFFE, 0x2FFFF, 0x3FFFE, 0x40000 })
	void whenCharacterIsNotChineseShouldNotBeAHanLetter(int character) {
		assertThat(NameLetters.isHanLetter(character)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "’", "‘", "ʻ", "ʼ", "ʾ", "ʿ", "`", "´", "׳", "＇" })
	void whenSignIsUsedAsApostropheShouldBeOneAndNoLetter(String sign) {
		assertThat(NameLetters.isApostrophe(sign.codePointAt(0))).isTrue();
		assertThat(NameLetters.isLetter(sign.codePointAt(0))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0301, true", "0903, true", "20DD, true", "0061, false", "0020, false", "200D, false" })
	void whenCharacterIsAMarkShouldSayThatItIs(String code, boolean mark) {
		assertThat(NameLetters.isMark(Integer.parseInt(code, 16))).isEqualTo(mark);
	}

	@Test
	void whenApostropheIsAskedForALetterShouldSayThatItIsNone() {
		assertThat(NameLetters.isApostrophe('a')).isFalse();
		assertThat(NameLetters.isApostrophe('"')).isFalse();
	}

	/** The shortcuts for plain letters must not change what any character is. */
	@Test
	void whenAnyCharacterOfUnicodeIsAskedShouldBeWhatUnicodeSays() {
		for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
			Character.UnicodeScript script = Character.UnicodeScript.of(character);
			boolean letter = Character.isLetter(character) && !NameLetters.isApostrophe(character);
			boolean laterHan = character >= 0x20000 && character <= 0x3FFFD && (character & 0xFFFF) <= 0xFFFD;
			boolean han = laterHan || (script == Character.UnicodeScript.HAN
					&& (Character.isLetter(character) || Character.isIdeographic(character)));
			boolean mark = "678".indexOf('0' + Character.getType(character)) >= 0;
			assertThat(NameLetters.isHanLetter(character)).isEqualTo(han);
			assertThat(NameLetters.isLatinLetter(character))
				.isEqualTo(letter && script == Character.UnicodeScript.LATIN);
			assertThat(NameLetters.isMark(character)).isEqualTo(mark);
		}
	}

}
