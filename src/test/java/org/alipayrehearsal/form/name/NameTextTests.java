package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "علی\u200Cرضا", "क्\u200Dष", "ප්\u200Dරි", "مَ\u200Cر", "សុខ\u200Bវិ", "က\u200Bက" })
	void whenScriptNeedsAJoinerShouldHoldNothingHidden(String name) {
		assertThat(CharacterKind.holds(name, CharacterKind.HIDDEN)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "An\u200Dna", "An\u200Cna", "李\u200D明", "Ив\u200Dан", "김\u200D민", "\u200Dक", "Anna \u200D",
			"علی\u200Bرضا", "علی\u200Eرضا", "e\u0301\u200Da", "क-\u200Dक" })
	void whenScriptNeedsNoJoinerShouldHoldAHiddenCharacter(String name) {
		assertThat(CharacterKind.holds(name, CharacterKind.HIDDEN)).isTrue();
	}

	@Test
	void whenPlaceIsOutsideShouldBeOfNoKind() {
		NameText name = new NameText("a.");
		assertThat(name.length()).isEqualTo(2);
		assertThat(name.is(0, CharacterKind.LETTER)).isTrue();
		assertThat(name.is(1, CharacterKind.LETTER)).isFalse();
		assertThat(name.is(2, CharacterKind.LETTER)).isFalse();
		assertThat(name.is(-1, CharacterKind.LETTER)).isFalse();
		assertThat(name.character(1)).isEqualTo('.');
	}

	@ParameterizedTest
	@CsvSource({ "a/b, SIGN", "a/, ORNAMENT", "/a, ORNAMENT", "- / -, ORNAMENT" })
	void whenSignStandsBesideLettersOnBothSidesShouldBeASign(String name, CharacterKind kind) {
		assertThat(new NameText(name).kind(name.indexOf('/'))).isEqualTo(kind);
	}

}
