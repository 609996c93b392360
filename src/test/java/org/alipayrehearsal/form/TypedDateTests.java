package org.alipayrehearsal.form;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDateTests {

	@ParameterizedTest
	@CsvSource({ "2026-03-02,2026-03-02", "2024-02-29,2024-02-29", "0000-01-01,0000-01-01", "9999-12-31,9999-12-31" })
	void whenDayExistsShouldReadIt(String typed, LocalDate day) {
		assertThat(TypedDate.of(typed)).contains(day);
		assertThat(TypedDate.of("\u3000" + typed + " \n")).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "2026-3-2",
			"26-03-02", "02-03-2026", "2026/03/02", "2026-03-02T", "12026-03-02", "-026-03-02", "+026-03-02",
			"2026-03- 2", "2026--3-02", "２０２６-03-02", "2026‑03‑02", "20260302", "2026-03-0a", "2026-0a-01" })
	void whenItIsNoDayOfThisFormShouldReadNone(String typed) {
		assertThat(TypedDate.of(typed)).isEmpty();
	}

}
