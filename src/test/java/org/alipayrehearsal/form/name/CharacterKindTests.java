package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

}
