package org.alipayrehearsal.rule;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleResultTests {

	@Test
	void whenNothingIsWrongShouldNotWorkOutFixes() {
		assertThat(RuleResult.violatedIf(false, () -> {
			throw new IllegalStateException("Nobody needs them");
		})).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenSomethingIsWrongShouldOfferTheFixes() {
		Fix fix = new Fix("passport.number", "0A123456");
		assertThat(RuleResult.violatedIf(true, () -> List.of(fix))).isEqualTo(Violated.plain().withFixes(List.of(fix)));
	}

}
