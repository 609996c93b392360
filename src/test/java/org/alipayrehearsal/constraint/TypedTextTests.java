package org.alipayrehearsal.constraint;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests {

	@ParameterizedTest
	@ValueSource(chars = { ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u00A0', '\u1680', '\u2000', '\u200A',
			'\u2028', '\u2029', '\u202F', '\u205F', '\u3000' })
	void whenCharacterIsWhiteSpaceShouldBeRemovedAtBothEnds(char space) {
		assertThat(TypedText.of(space + "Anna" + space + "Keller" + space)).isEqualTo("Anna" + space + "Keller");
		assertThat(TypedText.isBlank(String.valueOf(space).repeat(2))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(chars = { '\b', '\u000E', '\u001C', '\u001F', '!', '\u007F', '\u0080', '\u0084', '\u0086', '\u180E',
			'\u200B', '\u2060', '\uFEFF' })
	void whenCharacterIsNoWhiteSpaceShouldStay(char character) {
		assertThat(TypedText.of(character + "Anna" + character)).isEqualTo(character + "Anna" + character);
		assertThat(TypedText.isBlank(String.valueOf(character))).isFalse();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\t\u3000" })
	void whenTextIsMissingOrBlankShouldBeEmpty(String typed) {
		assertThat(TypedText.of(typed)).isEmpty();
		assertThat(TypedText.isBlank(typed)).isTrue();
	}

}
