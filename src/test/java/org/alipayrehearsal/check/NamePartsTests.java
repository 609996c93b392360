package org.alipayrehearsal.check;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words of a name are taken for the family name.
 */
class NamePartsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Anna Keller              | Keller, Anna
			Anna Maria Keller        | Keller, Anna, Maria Keller, Anna Maria
			Robert Lee Ellis III     | Ellis III, Robert, Lee Ellis III, Robert Lee
			Paul Ray Hayes Jr. III   | Hayes Jr. III, Paul, Ray Hayes Jr. III, Paul Ray
			Jan van der Meer         | van der Meer, Jan, Jan van
			van der Meer Jan         | Jan, van der Meer, der Meer Jan
			De Silva                 | Silva
			Le Anh                   | Anh
			Le La                    | La
			Jr III                   | Jr
			""")
	void whenNothingIsKnownShouldTakeTheLikeliestWordsFirst(String name, String families) {
		assertThat(NameParts.of(words(name)).stream().map(NameParts::familyName).toList())
			.isEqualTo(List.of(families.split(", ")));
	}

	@Test
	void whenNameIsOneWordShouldHaveNoParts() {
		assertThat(NameParts.of(List.of("Suharto"))).isEmpty();
		assertThat(NameParts.of(List.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Gabriel García Márquez | García Márquez | Gabriel
			Nagy János Péter       | Nagy           | János Péter
			""")
	void whenFamilyNameIsKnownShouldTakeItFromEitherEnd(String name, String family, String given) {
		assertThat(NameParts.of(words(name), words(family))).singleElement().satisfies((parts) -> {
			assertThat(parts.familyName()).isEqualTo(family);
			assertThat(String.join(" ", parts.given())).isEqualTo(given);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Anna Maria Keller | Maria
			Anna Keller       | Anna Keller
			Anna Keller       | Anna Maria Keller
			Anna Keller       | ''
			""")
	void whenFamilyNameStandsAtNeitherEndShouldHaveNoParts(String name, String family) {
		assertThat(NameParts.of(words(name), NameParts.words(family))).isEmpty();
	}

	@Test
	void whenTextIsSplitShouldTakeAnyBlankForOne() {
		assertThat(NameParts.words("\u3000Anna \u00a0 Maria\tKeller ")).containsExactly("Anna", "Maria", "Keller");
		assertThat(NameParts.words("")).isEmpty();
	}

	@Test
	void whenWrittenAsTextShouldNotShowTheName() {
		assertThat(NameParts.of(words("Anna Keller")).get(0)).hasToString("NameParts[]");
		assertThat(NameSpelling.of("Anna Keller", "").get(0)).hasToString("NameSpelling[upper-case]");
	}

	private static List<String> words(String name) {
		return Arrays.asList(name.split(" "));
	}

}
