package org.alipayrehearsal.web;

import java.util.Arrays;

import org.alipayrehearsal.form.visa.VisaKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisaKindChoicesTests {

	@Test
	void whenChoicesAreShownShouldHoldEachKindOnce() {
		assertThat(VisaKindChoices.GROUPS).flatExtracting(VisaKindChoices.Group::codes)
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(VisaKind.values()).map(VisaKind::name).toList());
	}

}
