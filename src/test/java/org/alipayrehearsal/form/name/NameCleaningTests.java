package org.alipayrehearsal.form.name;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameCleaningTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Anna Keller | Anna Keller", "Ａｎｎａ　Ｋｅｌｌｅｒ | Anna Keller", "Anne–Marie | Anne-Marie",
					"Anne — Marie | Anne-Marie", "Jean - Luc | Jean-Luc", "Jean -Luc | Jean-Luc",
					"Jean- Luc | Jean-Luc", "A    B | A B", "Keller, Anna | Keller Anna", "Keller,Anna | Keller Anna",
					"Keller， Anna | Keller Anna", "Anna_Keller | Anna Keller", "J. R. Holloway | J R Holloway",
					"J.R.Holloway | J R Holloway", "Jr. | Jr", "J.-P. Martin | J-P Martin", "Dr．Frei | Dr Frei",
					"安娜。凯勒 | 安娜·凯勒", "安娜．凯勒 | 安娜·凯勒", "李 明 | 李明", "李. 明 | 李·明", "安娜 。凯勒 | 安娜·凯勒", "买买提· 艾力 | 买买提·艾力",
					"买买提 · 艾力 | 买买提·艾力", "阿力木. 库尔班 | 阿力木·库尔班", "李. | 李", ". 李 | 李", "阿力木 库尔班 | 阿力木 库尔班",
					"Anna 😀 Keller | Anna Keller", "Anna ❤️ Keller | Anna Keller", "@anna keller | anna keller",
					"Rajan S/O Kumar | Rajan S/O Kumar", "Tan ＠ Chen | Tan @ Chen", "O’Neill | O’Neill",
					"Gal·la | Gal·la", "J0hn | J0hn", "Anna (Anni) | Anna (Anni)", "Robert Ellis Ⅲ | Robert Ellis III",
					"བསྟན་འཛིན | བསྟན་འཛིན", "Jürgen | Jürgen", "a · b | a · b" })
	void whenNameIsCleanedShouldReadSo(String typed, String clean) {
		assertThat(NameCleaning.clean(typed)).isEqualTo(clean);
		assertThat(NameCleaning.clean(clean)).isEqualTo(clean);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna\u200B Keller", "Anna\u00A0Keller", "Anna\tKeller", "Anna\nKeller",
			"An\u00ADna Keller", "\uFEFFAnna Keller", "Anna\u2003\u2003Keller", "Anna Keller\uD800",
			"Anna\u0000 Keller", "Anna\u202E Keller", "Anna\u2028Keller", "Anna Keller \u2665\uFE0F" })
	void whenNameHoldsWhatCannotBeSeenShouldLoseIt(String typed) {
		assertThat(NameCleaning.clean(typed)).isEqualTo("Anna Keller");
	}

	@ParameterizedTest
	@ValueSource(strings = { "علی\u200Cرضا", "क्\u200Dष", "Tra\u0302\u0300n", "欧阳\uE000" })
	void whenNameNeedsItsMarksShouldKeepThem(String typed) {
		assertThat(NameCleaning.clean(typed)).isEqualTo(typed);
	}

	/** A hidden character at the end goes, and what is before it takes the long way. */
	@Test
	void whenNameIsOfPlainWordsShouldBeAsItIsTheLongWay() {
		Random random = new Random(20260302);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder name = new StringBuilder();
			for (int length = 1 + random.nextInt(8); length > 0; length--) {
				name.append("aZ  -.mB".charAt(random.nextInt(8)));
			}
			assertThat(NameCleaning.clean(name.toString())).isEqualTo(NameCleaning.clean(name + "\u200B"));
		}
	}

	@Test
	void whenNothingIsLeftShouldBeEmpty() {
		assertThat(NameCleaning.clean("😀\u200B,")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Anna, true", "Nu, true", "O'Neill, true", "Suharto., true", "Anna1, true", "김민준, true", "A, false",
			"Anna Keller, false", "Anna-Keller, false", "J.R., false", "Gal·la, false", "a/b, false", "王小明, false",
			"Anna李, false", "'', false", "Keller;Anna, false", "@Anna, true", "1, false" })
	void whenNameIsOneWordShouldSayThatItIs(String name, boolean oneWord) {
		assertThat(NameOneWord.Validator.isOneWord(name)).isEqualTo(oneWord);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "Anna Keller | false", "Anna  Keller | true", "Jean-Luc | false", "Jean -Luc | true",
					"Jean- Luc | true", "Jean – Luc | true", "Jean –Luc | true", "Jean–Luc | false",
					"Anna\u00A0Keller | true", "Jean － Luc | true", "李　明 | true" })
	void whenBlanksAreUnevenShouldSayThatTheyAre(String name, boolean uneven) {
		assertThat(NameSpacing.Validator.isUneven(NameCleaning.plain(name))).isEqualTo(uneven);
	}

}
