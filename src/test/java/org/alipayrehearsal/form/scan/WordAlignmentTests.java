package org.alipayrehearsal.form.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.alipayrehearsal.rule.Evidence.Letter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names are aligned by their words first.
 */
class WordAlignmentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# read                    | typed                  | aligned, read           | aligned, typed
			KELLER<<ANNA<KATHARINA    | KELLER<<ANNA           | KELLER<<ANNA<KATHARINA  | KELLER<<ANNA··········
			KELLER<<ANNA              | KELLER<<ANNA<KATHARINA | KELLER<<ANNA··········  | KELLER<<ANNA<KATHARINA
			KELLER<<ANNA<KATHARINA    | KELLER<<HANNA          | KELLER<<·ANNA<KATHARINA | KELLER<<HANNA··········
			""")
	void whenNamesDifferShouldAlignTheirWords(String read, String typed, String alignedRead, String alignedTyped) {
		List<Letter> aligned = WordAlignment.of(letters(read, typed));
		String line = aligned.stream().map((letter) -> shown(letter.read())).collect(Collectors.joining());
		String other = aligned.stream().map((letter) -> shown(letter.typed())).collect(Collectors.joining());
		assertThat(List.of(line, other)).containsExactly(alignedRead, alignedTyped);
	}

	@ParameterizedTest
	@CsvSource({ "KELLER<<ANNA<MARIA, KELLER<<ANNAMARIA", "KELLER<MEYER<<ANNA, KELLERMEYER<<ANNA",
			"KELLER<<ANNA, KELLNER<<ANNA" })
	void whenNeitherNameLacksAWordShouldLeaveTheLetters(String read, String typed) {
		List<Letter> letters = letters(read, typed);
		assertThat(WordAlignment.of(letters)).isSameAs(letters);
	}

	private static String shown(String letter) {
		return letter.isEmpty() ? "·" : letter;
	}

	private static List<Letter> letters(String read, String typed) {
		List<Letter> letters = new ArrayList<>();
		for (int i = 0; i < Math.max(read.length(), typed.length()); i++) {
			letters.add(new Letter((i < typed.length()) ? typed.substring(i, i + 1) : "",
					(i < read.length()) ? read.substring(i, i + 1) : ""));
		}
		return letters;
	}

}
