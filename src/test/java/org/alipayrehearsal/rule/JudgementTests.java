package org.alipayrehearsal.rule;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgementTests {

	@Test
	void whenNothingIsWrongShouldNotWorkOutFixes() {
		assertThat(Judgement.objectIf(false, () -> {
			throw new IllegalStateException("Nobody needs them");
		})).isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenSomethingIsWrongShouldOfferTheFixes() {
		Fix fix = new Fix("passport.number", "0A123456");
		assertThat(Judgement.objectIf(true, () -> List.of(fix))).isEqualTo(Objection.plain().withFixes(List.of(fix)));
	}

}
