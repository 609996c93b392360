package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Violated;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationResultTests {

	private static final ValidationResult JUDGED = new ValidationResult(
			List.of(new RuleViolation("some-error", Severity.ERROR, "card.number", Violated.plain()),
					new RuleViolation("some-warning", Severity.WARNING, "card.bank", Violated.plain()),
					new RuleViolation("some-advice", Severity.ADVICE, "card.bank", Violated.plain())),
			Set.of(new InconclusiveRule("some-other", "card.bank", "unknown-bank")), Map.of());

	@Test
	void whenRuleObjectsToAFieldShouldBreakItThereOnly() {
		assertThat(JUDGED.breaks("some-error", "card.number")).isTrue();
		assertThat(JUDGED.breaks("some-advice", "card.bank")).isTrue();
		assertThat(JUDGED.breaks("some-error", "card.bank")).isFalse();
		assertThat(JUDGED.breaks("some-other", "card.bank")).isFalse();
	}

	@Test
	void whenFixIsWeighedShouldCountErrorsAndWarnings() {
		assertThat(JUDGED.graveKeys()).containsExactlyInAnyOrder("some-error@card.number", "some-warning@card.bank");
	}

	@Test
	void whenRulesSpeakShouldNameThoseThatCannotTellToo() {
		assertThat(JUDGED.rules()).containsExactlyInAnyOrder("some-error", "some-warning", "some-advice", "some-other");
	}

}
