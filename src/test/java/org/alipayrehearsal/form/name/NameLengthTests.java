package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameLengthTests {

	@ParameterizedTest
	@CsvSource({ "'', 0", "'   ', 0", "Anna, 4", "Anna Keller, 11", "' Anna ', 4", "ONeill-X, 8", "é, 1", "李明, 2",
			"𠮷田, 2" })
	void whenNameIsCountedShouldCountWhatAReaderSees(String typed, int length) {
		assertThat(NameLength.of(typed)).isEqualTo(length);
	}

	@Test
	void whenMarksAreCharactersOfTheirOwnShouldCountThemWithTheirLetter() {
		assertThat(NameLength.of("Nguye\u0302\u0303n")).isEqualTo(6);
		assertThat(NameLength.of("\u3000Anna\u00A0")).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "19, false", "20, false", "21, true", "22, true", "100000, true" })
	void whenNameHasManyLettersShouldBeOverFrom21(int letters, boolean over) {
		assertThat(NameLength.isOver20("a".repeat(letters))).isEqualTo(over);
		assertThat(NameLength.isOver20("e\u0301".repeat(letters))).isEqualTo(over);
		assertThat(NameLength.isOver20(" " + "a".repeat(letters) + "\u3000")).isEqualTo(over);
	}

	@Test
	void whenNameHoldsChineseCharactersOnlyShouldNeverBeOver() {
		assertThat(NameLength.isOver20("李".repeat(30))).isFalse();
		assertThat(NameLength.isOver20("李·".repeat(30))).isFalse();
		assertThat(NameLength.isOver20("李".repeat(20) + "a")).isTrue();
		assertThat(NameLength.isOver20("李".repeat(19) + "a")).isFalse();
	}

}
