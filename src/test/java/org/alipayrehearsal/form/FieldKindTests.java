package org.alipayrehearsal.form;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldKindTests {

	@ParameterizedTest
	@CsvSource({ "yes,true", "Y,true", "' TRUE ',true", "1,true", "是,true", "no,false", "N,false", "0,false",
			"否,false" })
	void whenYesOrNoIsTypedShouldReadIt(String typed, boolean value) {
		assertThat(FieldKind.YES_OR_NO.parse(typed)).isEqualTo(Optional.of(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "maybe", "2", "yes no", "" })
	void whenNeitherYesNorNoIsTypedShouldReadNothing(String typed) {
		assertThat(FieldKind.YES_OR_NO.parse(typed)).isEmpty();
	}

	@Test
	void whenDateIsTypedShouldReadTheFullDate() {
		assertThat(FieldKind.DATE.parse(" 2031-05-01 ")).isEqualTo(Optional.of(LocalDate.of(2031, 5, 1)));
		assertThat(FieldKind.DATE.parse("2031-02-30")).isEmpty();
		assertThat(FieldKind.DATE.parse("2031.5.1")).isEmpty();
	}

	@Test
	void whenKindOfVisaIsTypedShouldReadItsCode() {
		assertThat(FieldKind.VISA_KIND.parse(" x1 ")).isEqualTo(Optional.of("X1"));
		assertThat(FieldKind.VISA_KIND.parse("X3")).isEmpty();
	}

	@Test
	void whenTextIsTypedShouldKeepItAsTyped() {
		assertThat(FieldKind.TEXT.parse(" Anna ")).isEqualTo(Optional.of(" Anna "));
	}

}
