package org.alipayrehearsal.form.visa;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisaKindTests {

	@ParameterizedTest
	@EnumSource
	void whenCodeIsKnownShouldFindItsKind(VisaKind kind) {
		assertThat(VisaKind.find(kind.name())).contains(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "z", "X", "X3", "Z ", "residence permit" })
	void whenCodeIsNotKnownShouldFindNone(String code) {
		assertThat(VisaKind.find(code)).isEmpty();
	}

	@Test
	void whenKindLeadsToAResidencePermitShouldSaySo() {
		assertThat(Arrays.stream(VisaKind.values()).filter(VisaKind::leadsToResidencePermit)).containsExactlyInAnyOrder(
				VisaKind.Z, VisaKind.X1, VisaKind.Q1, VisaKind.S1, VisaKind.J1, VisaKind.D, VisaKind.RESIDENCE_PERMIT);
	}

}
