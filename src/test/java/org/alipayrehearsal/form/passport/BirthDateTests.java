package org.alipayrehearsal.form.passport;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BirthDateTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	@ParameterizedTest
	@CsvSource({ "2008-03-01, false", "2008-03-02, true", "2008-02-29, false", "2026-03-01, true",
			"1950-01-01, false" })
	void whenPersonIsUnder18ShouldSaySo(LocalDate bornOn, boolean underAge) {
		assertThat(BirthDate.isUnderAge(bornOn, TODAY)).isEqualTo(underAge);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-01, true", "2026-03-02, false", "1906-03-01, true", "1906-02-28, false" })
	void whenDayIsInTheFutureOrOver120YearsAgoShouldNotBePlausible(LocalDate bornOn, boolean plausible) {
		assertThat(BirthDate.isPlausible(bornOn, TODAY)).isEqualTo(plausible);
	}

}
