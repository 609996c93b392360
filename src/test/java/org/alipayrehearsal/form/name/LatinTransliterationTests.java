package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LatinTransliterationTests {

	@ParameterizedTest
	@CsvSource({ "Özgür, Oezguer, Ozgur", "ÖZGÜR, OEZGUER, OZGUR", "özgür, oezguer, ozgur", "Åsa, Aasa, Asa",
			"Ångström, Aangstroem, Angstrom", "Käthe, Kaethe, Kathe", "Núñez, Nunez, Nunez", "Bjørn, Bjoern, Bjoern",
			"Þórður, Thordur, Thordur", "ÞÓR, THOR, THOR", "Ævar, Aevar, Aevar", "Groß, Gross, Gross",
			"GROß, GROSS, GROSS", "GROẞ, GROSS, GROSS", "ß, ss, ss", "Ĳsbrand, Ijsbrand, Ijsbrand",
			"ĲSBRAND, IJSBRAND, IJSBRAND", "Lecœur, Lecoeur, Lecoeur", "Łukasz, Lukasz, Lukasz", "Işıl, Isil, Isil",
			"İbrahim, Ibrahim, Ibrahim", "IŞIL, ISIL, ISIL", "Nguyễn, Nguyen, Nguyen", "Đặng, Dang, Dang",
			"Hữu, Huu, Huu", "Ștefan, Stefan, Stefan", "Țurcanu, Turcanu, Turcanu", "Ħaber, Haber, Haber", "Ŋ, N, N",
			"ŧ, t, t", "Mª, Ma, Ma", "ﬁ, fi, fi", "ŉ, n, n", "Ɗanjuma, Danjuma, Danjuma", "Əliyev, Aliyev, Aliyev",
			"Həsən, Hasan, Hasan", "Lǚ, Lu, Lu", "Ǽ, AE, AE", "Ö Müller, Oe Mueller, O Muller",
			"Ö MÜLLER, OE MUELLER, O MULLER", "MÜLLER Ärmel, MUELLER Aermel, MULLER Armel", "Anna, Anna, Anna",
			"李 Ü, 李 UE, 李 U", "Иван, Иван, Иван", "Й, Й, Й", "ɂ, ɂ, ɂ", "Fúnmiláyọ̀, Funmilayo, Funmilayo", "Ø, OE, OE",
			"ǅ, Dz, Dz", "ſ, s, s" })
	void whenLettersAreNotPlainShouldBeWrittenInPlainOnes(String typed, String first, String other) {
		assertThat(LatinTransliteration.first(typed)).isEqualTo(first);
		assertThat(LatinTransliteration.other(typed)).isEqualTo(other);
	}

	@ParameterizedTest
	@CsvSource({ "O\u0308zgu\u0308r, Oezguer", "Tra\u0302\u0300n Hu\u031B\u0303u, Tran Huu", "A\u030Asa, Aasa",
			"n\u0303, n", "x\u0301y, xy", "o\u0332\u0308, oe" })
	void whenMarksAreCharactersOfTheirOwnShouldReadTheSame(String typed, String first) {
		assertThat(LatinTransliteration.first(typed)).isEqualTo(first);
	}

	@Test
	void whenMarksPileUpShouldStayFastAndPlain() {
		assertThat(LatinTransliteration.first("a" + "\u0301\u0323".repeat(200) + "b")).isEqualTo("ab");
	}

	@ParameterizedTest
	@ValueSource(strings = { "é", "e\u0301", "ß", "ª", "Ɓ", "a\u0301", "Anna Ä", "z\u20DD" })
	void whenNameHoldsLettersThatAreNotPlainShouldSayThatItDoes(String name) {
		assertThat(LatinTransliteration.isNeededFor(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Anna Zoe", "azAZ", "राजेश", "مَريَم", "李\u0301", "Й", "И\u0306", "Ａ", "ｚ", "\u0301",
			"O'Neill", "ʻ" })
	void whenNameHoldsPlainLettersShouldSayThatItDoes(String name) {
		assertThat(LatinTransliteration.isNeededFor(name)).isFalse();
	}

	@Test
	void whenTableIsReadShouldHoldAllLettersOfTheStandard() {
		LatinTransliteration.LetterTable table = LatinTransliteration.LetterTable.read("icao-9303-3-latin.txt");
		assertThat(table.size()).isEqualTo(96);
		assertThat(table.of('Ü')).containsExactly("UE", "UXX", "U");
		assertThat(table.of('ü')).containsExactly("UE", "UXX", "U");
		assertThat(table.of('Ñ')).containsExactly("N", "NXX");
		assertThat(table.of('ÿ')).containsExactly("Y");
		assertThat(table.of('ı')).containsExactly("I");
		assertThat(table.of('a')).isEmpty();
	}

	@Test
	void whenTableIsMissingShouldSayWhich() {
		org.assertj.core.api.Assertions.assertThatIllegalStateException()
			.isThrownBy(() -> LatinTransliteration.LetterTable.read("none.txt"))
			.withMessageContaining("none.txt");
	}

}
