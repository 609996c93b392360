package org.alipayrehearsal.form.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameDifferenceTests {

	@ParameterizedTest
	@CsvSource({ "Anna Keller, ANNA KELLER, CASE", "groß, GROSS, CASE", "Anna Keller, Keller Anna, ORDER",
			"Anna Keller, KELLER ANNA, ORDER", "Anna Maria Keller, KELLER MARIA ANNA, ORDER",
			"LEE JI HO, JIHO LEE, ORDER", "JIHO LEE, LEE JI HO, ORDER", "Kim Min-jun, MIN JUN KIM, ORDER",
			"Käthe Müller, MUELLER KAETHE, ORDER", "Anna Keller, AnnaKeller, SPACES", "Anna-Maria, Anna Maria, SPACES",
			"Anna-Maria, ANNA MARIA, SPACES", "VAN DER MEER JAN, VANDERMEER JAN, SPACES",
			"Jürgen Groß, JUERGENGROSS, SPACES", "Anna Maria Keller, Anna Keller, MISSING_WORD",
			"Anna Keller, ANNA MARIA KELLER, MISSING_WORD", "José Luis Pérez, PEREZ JOSE, MISSING_WORD",
			"SANTOSO, SANTOSO SANTOSO, MISSING_WORD", "José, Jose, DIACRITICS",
			"Käthe Müller, KAETHE MUELLER, DIACRITICS", "Käthe Müller, KATHE MULLER, DIACRITICS",
			"Päivi Mäkelä, PAIVI MAKELA, DIACRITICS", "José, Jose\u0301, DIACRITICS", "Đặng, DANG, DIACRITICS",
			"Anna Keller, Anna Kellner, OTHER", "O'Neill, ONEILL, PUNCTUATION", "O'Neill, O’Neill, PUNCTUATION",
			"李明, LI MING, OTHER", "Anna, Naan, OTHER", "Anna Anna Keller, Anna Keller Keller, OTHER", "-, --, OTHER",
			"Anna, --, OTHER", "--, Anna, OTHER" })
	void whenSpellingsDifferShouldSayHow(String one, String another, NameDifference difference) {
		assertThat(NameDifference.between(one, another)).isEqualTo(difference);
		assertThat(NameDifference.between(another, one)).isEqualTo(difference);
	}

	@ParameterizedTest
	@CsvSource({ "CASE, case", "ORDER, order", "SPACES, spaces", "MISSING_WORD, missing-word", "DIACRITICS, diacritics",
			"PUNCTUATION, punctuation", "OTHER, other" })
	void whenDifferenceIsNamedShouldBeTheTextsName(NameDifference difference, String variant) {
		assertThat(difference.variant()).isEqualTo(variant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Jan van den Berg | VAN DEN BERG, JAN | ORDER PUNCTUATION CASE",
			"Smith,John | SMITH JOHN | PUNCTUATION CASE",
			"Juan Dela Cruz Jr. | DELA CRUZ JR JUAN | ORDER PUNCTUATION CASE",
			"S. Ravi Kumar | RAVI KUMAR S | ORDER PUNCTUATION CASE",
			"Marco DAngelo | D'ANGELO MARCO | ORDER PUNCTUATION CASE",
			"Seán O’Brien | O'BRIEN SEAN | ORDER DIACRITICS PUNCTUATION CASE",
			"Mary Ann O'Neil | ONEIL MARY ANN | ORDER PUNCTUATION CASE",
			"Øyvind Sørensen | SORENSEN OYVIND | ORDER DIACRITICS CASE",
			"Anna Lee | LEE ANNA MARIE | MISSING_WORD ORDER CASE",
			"Anna Marie Lee | LEE ANNA | MISSING_WORD ORDER CASE", "Anna Lee | ANNA MARIE LEE | MISSING_WORD CASE",
			"Ahmed Al.Sayed | Ahmed Al Sayed | PUNCTUATION", "Anna Lee | Anna, Leo | OTHER", "Anna | , | OTHER" })
	void whenSpellingsDifferInSeveralWaysShouldSayAll(String one, String another, String differences) {
		List<NameDifference> all = Arrays.stream(differences.split(" ")).map(NameDifference::valueOf).toList();
		assertThat(NameDifference.all(one, another)).isEqualTo(all);
		assertThat(NameDifference.all(another, one)).isEqualTo(all);
	}

	@Test
	void whenSpellingIsTooLongShouldNotLookForTheDifference() {
		String longest = "a".repeat(500);
		assertThat(NameDifference.between(longest, longest.toUpperCase(Locale.ROOT))).isEqualTo(NameDifference.CASE);
		assertThat(NameDifference.between(longest + "a", longest + "A")).isEqualTo(NameDifference.OTHER);
		assertThat(NameDifference.between("A", longest + "A")).isEqualTo(NameDifference.OTHER);
	}

	@Test
	void whenNameHasTenWordsShouldBeTurnedAroundAndNotFromEleven() {
		assertThat(NameDifference.between("a b c d e f g h i j", "j ab c d e f g h i")).isEqualTo(NameDifference.ORDER);
		assertThat(NameDifference.between("a b c d e f g h i j k l", "l ab c d e f g h i j k"))
			.isEqualTo(NameDifference.OTHER);
	}

}
