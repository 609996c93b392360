package org.alipayrehearsal.web.guide.rules;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTextTests {

	@ParameterizedTest
	@CsvSource({ "'Anna Keller', 'Anna Keller'", "'Anna  Keller', 'Anna[␣][␣]Keller'", "' Anna ', '[␣]Anna[␣]'",
			"'A\u00A0B', 'A[U+00A0]B'", "'A\u200BB', 'A[U+200B]B'", "'黃\u3000美', '黃[U+3000]美'",
			"'\u0410nna', '\u0410[U+0410]nna'", "'\u0410\u043D\u043D\u0430', '\u0410\u043D\u043D\u0430'",
			"'O\u2019Neill', 'O\u2019Neill'", "'\u3164', '[U+3164]'", "'A\nB', 'A[U+000A]B'",
			"'\uD83D\uDE00', '\uD83D\uDE00'" })
	void whenTextIsShownShouldLeaveNothingInvisible(String text, String shown) {
		assertThat(shown(text)).isEqualTo(shown);
	}

	@Test
	void whenTextIsBrokenShouldShowItAllTheSame() {
		assertThat(shown("A\uD800B")).isEqualTo("A[U+D800]B");
		assertThat(shown("")).isEmpty();
		assertThat(VisibleText.of("a".repeat(100_000))).hasSize(1);
	}

	@Test
	void whenSignIsShownShouldTellItsName() {
		assertThat(VisibleText.of("\u200B")).containsExactly(new VisibleText.Piece("U+200B", "zero width space"));
		assertThat(VisibleText.of("\uD800")).extracting(VisibleText.Piece::sign).doesNotContainNull();
	}

	private static String shown(String text) {
		return VisibleText.of(text)
			.stream()
			.map((piece) -> (piece.sign() != null) ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
