package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharacterKindTests {

	@ParameterizedTest
	@CsvSource({ "0061, LETTER", "007A, LETTER", "0041, LETTER", "005A, LETTER", "00E9, LETTER", "674E, LETTER",
			"0301, MARK", "0020, BLANK", "00A0, ODD_BLANK", "3000, ODD_BLANK", "2009, ODD_BLANK", "002D, HYPHEN",
			"05BE, HYPHEN", "2013, DASH", "2010, DASH", "2212, DASH", "0027, APOSTROPHE", "02BB, APOSTROPHE",
			"0060, APOSTROPHE", "002E, FULL_STOP", "3002, FULL_STOP", "00B7, MIDDLE_DOT", "0F0B, SCRIPT_SIGN",
			"002F, SIGN", "0040, SIGN", "FF21, FULL_WIDTH", "FF01, FULL_WIDTH", "FF5E, FULL_WIDTH", "1D4D0, FULL_WIDTH",
			"2113, FULL_WIDTH", "2162, FULL_WIDTH", "2F00, FULL_WIDTH", "2FD5, FULL_WIDTH", "0031, DIGIT",
			"0661, DIGIT", "00BD, DIGIT", "16EE, DIGIT", "002C, SEPARATOR", "005F, SEPARATOR", "0009, SEPARATOR",
			"2028, SEPARATOR", "200B, HIDDEN", "200D, HIDDEN", "0000, HIDDEN", "D800, HIDDEN", "FFFF, HIDDEN",
			"00AD, HIDDEN", "3164, HIDDEN", "1F600, ORNAMENT", "005E, ORNAMENT", "00B0, ORNAMENT", "0028, OTHER",
			"0026, OTHER", "E000, OTHER", "20AC, OTHER", "0022, OTHER", "0132, LETTER", "00AA, LETTER", "30FC, LETTER",
			"FF5F, OTHER", "FF00, HIDDEN", "007B, OTHER", "005B, OTHER" })
	void whenCharacterIsReadShouldBeOfItsKind(String code, CharacterKind kind) {
		assertThat(CharacterKind.of(Integer.parseInt(code, 16))).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "FULL_WIDTH, true", "DASH, true", "DIGIT, true", "SEPARATOR, true", "HIDDEN, true", "ORNAMENT, true",
			"OTHER, true", "LETTER, false", "MARK, false", "BLANK, false", "ODD_BLANK, false", "HYPHEN, false",
			"APOSTROPHE, false", "FULL_STOP, false", "MIDDLE_DOT, false", "SCRIPT_SIGN, false", "SIGN, false" })
	void whenKindIsNotOfANameShouldBeForeign(CharacterKind kind, boolean foreign) {
		assertThat(kind.isForeign()).isEqualTo(foreign);
	}

	@ParameterizedTest
	@CsvSource({ "Ａ, A", "ｚ, z", "１, 1", "𝓐, A", "Ⅲ, III", "⼀, 一", "a, a", "é, é", "Ĳ, Ĳ", "ª, ª", "µ, µ" })
	void whenCharacterIsStyledShouldStandForThePlainOne(String typed, String plain) {
		assertThat(CharacterKind.plain(typed.codePointAt(0))).isEqualTo(plain);
	}

	@Test
	void whenKindIsLookedForShouldFindItWhereItIs() {
		assertThat(CharacterKind.holds("Anna S/O Keller", CharacterKind.SIGN)).isTrue();
		assertThat(CharacterKind.holds("/Anna Keller", CharacterKind.SIGN)).isFalse();
		assertThat(CharacterKind.holds("Anna Keller@", CharacterKind.SIGN)).isFalse();
		assertThat(CharacterKind.holds("/", CharacterKind.SIGN)).isFalse();
		assertThat(CharacterKind.holds("", CharacterKind.BLANK)).isFalse();
		assertThat(CharacterKind.holds("a/b", CharacterKind.SIGN)).isTrue();
		assertThat(CharacterKind.holds("Ａ/ｂ", CharacterKind.SIGN)).isTrue();
	}

	@Test
	void whenBlanksAndHyphensAreAskedForShouldTellThem() {
		assertThat(CharacterKind.BLANK.isBlank()).isTrue();
		assertThat(CharacterKind.ODD_BLANK.isBlank()).isTrue();
		assertThat(CharacterKind.HYPHEN.isBlank()).isFalse();
		assertThat(CharacterKind.HYPHEN.isHyphen()).isTrue();
		assertThat(CharacterKind.DASH.isHyphen()).isTrue();
		assertThat(CharacterKind.BLANK.isHyphen()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "Z", "é", "e\u0301", "ß", "Ａ", "ª", "李 A", "ə" })
	void whenNameHoldsLatinLetterShouldSayThatItDoes(String name) {
		assertThat(CharacterKind.holdsLatinLetter(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "李明", "Иван", "'", "ʻ", "1", "·", "\u0301", "Ⓐ", "\uD800" })
	void whenNameHoldsNoLatinLetterShouldSayThatItDoesNot(String name) {
		assertThat(CharacterKind.holdsLatinLetter(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00B7", "\u2022", "\u2027", "\u2219", "\u22C5", "\u30FB", "\uFF65", "\u0387", "\u16EB",
			"\u2E31" })
	void whenNameHoldsMiddleDotOrItsLikeShouldSayThatItDoes(String dot) {
		assertThat(CharacterKind.holdsMiddleDot("安娜" + dot + "凯勒")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "。", "-", "'", "\u00B0", "\u00B6", "\u00B8" })
	void whenNameHoldsAnotherSignShouldNotTakeItForAMiddleDot(String sign) {
		assertThat(CharacterKind.holdsMiddleDot("安娜" + sign + "凯勒")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "李a", "Иван", "さ", "김", "ー" })
	void whenNameHoldsALetterThatIsNotHanShouldSayThatItDoes(String name) {
		assertThat(CharacterKind.holdsNonHanLetter(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "李明", "𠮷田", "々〇", "李ʻ明", "李\u0301", "\uD884\uDD00", "12 - ·" })
	void whenNameHoldsHanLettersOnlyShouldSayThatItHoldsNoOther(String name) {
		assertThat(CharacterKind.holdsNonHanLetter(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { '李', '々', '〇', 0x20000, 0x2FFFD, 0x30000, 0x31350, 0x3FFFD, 0xF900 })
	void whenCharacterIsChineseShouldBeAHanLetter(int character) {
		assertThat(CharacterKind.isHanLetter(character)).isTrue();
		assertThat(CharacterKind.isLetter(character)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 'a', 'さ', 0x2F00, 0x1FFFF, 0x2FFFE, 0x2FFFF, 0x3FFFE, 0x40000 })
	void whenCharacterIsNotChineseShouldNotBeAHanLetter(int character) {
		assertThat(CharacterKind.isHanLetter(character)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "’", "‘", "ʻ", "ʼ", "ʾ", "ʿ", "`", "´", "׳", "＇" })
	void whenSignIsUsedAsApostropheShouldBeOneAndNoLetter(String sign) {
		assertThat(CharacterKind.isApostrophe(sign.codePointAt(0))).isTrue();
		assertThat(CharacterKind.isLetter(sign.codePointAt(0))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0301, true", "0903, true", "20DD, true", "0061, false", "0020, false", "200D, false" })
	void whenCharacterIsAMarkShouldSayThatItIs(String code, boolean mark) {
		assertThat(CharacterKind.isMark(Integer.parseInt(code, 16))).isEqualTo(mark);
	}

	@Test
	void whenApostropheIsAskedForALetterShouldSayThatItIsNone() {
		assertThat(CharacterKind.isApostrophe('a')).isFalse();
		assertThat(CharacterKind.isApostrophe('"')).isFalse();
	}

	/** The shortcuts for plain letters must not change what any character is. */
	@Test
	void whenAnyCharacterOfUnicodeIsAskedShouldBeWhatUnicodeSays() {
		for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
			Character.UnicodeScript script = Character.UnicodeScript.of(character);
			boolean letter = Character.isLetter(character) && !CharacterKind.isApostrophe(character);
			boolean laterHan = character >= 0x20000 && character <= 0x3FFFD && (character & 0xFFFF) <= 0xFFFD;
			boolean han = laterHan || (script == Character.UnicodeScript.HAN
					&& (Character.isLetter(character) || Character.isIdeographic(character)));
			boolean mark = "678".indexOf('0' + Character.getType(character)) >= 0;
			assertThat(CharacterKind.isHanLetter(character)).isEqualTo(han);
			assertThat(CharacterKind.isLatinLetter(character))
				.isEqualTo(letter && script == Character.UnicodeScript.LATIN);
			assertThat(CharacterKind.isMark(character)).isEqualTo(mark);
		}
	}

}
