package org.alipayrehearsal.constraint;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpiryDateTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@CsvSource({ "-400, true, false", "-1, true, false", "0, false, true", "1, false, true", "30, false, true",
			"31, false, false", "4000, false, false" })
	void whenDaysAreLeftShouldTellOverFromSoon(int days, boolean over, boolean soon) {
		assertThat(ExpiryDate.isOver(TODAY.plusDays(days), TODAY)).isEqualTo(over);
		assertThat(ExpiryDate.isSoon(TODAY.plusDays(days), TODAY)).isEqualTo(soon);
	}

}
