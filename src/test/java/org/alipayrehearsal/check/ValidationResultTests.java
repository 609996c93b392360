package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationResultTests {

	private static final ValidationResult RESULT = new ValidationResult(
			List.of(finding("some-error", Severity.ERROR, "card.number"),
					finding("some-warning", Severity.WARNING, "card.bank"),
					finding("some-advice", Severity.ADVICE, "card.bank")),
			Set.of(new ValidationResult.InconclusiveRule("some-other", "card.bank", "unknown-bank")), Map.of());

	@Test
	void whenRuleIsViolatedAtAFieldShouldNotBeViolatedElsewhere() {
		assertThat(RESULT.isViolated("some-error", "card.number")).isTrue();
		assertThat(RESULT.isViolated("some-advice", "card.bank")).isTrue();
		assertThat(RESULT.isViolated("some-error", "card.bank")).isFalse();
		assertThat(RESULT.isViolated("some-other", "card.bank")).isFalse();
	}

	@Test
	void whenFixIsVerifiedShouldCompareErrorsAndWarnings() {
		assertThat(RESULT.errorAndWarningKeys()).containsExactlyInAnyOrder("some-error@card.number",
				"some-warning@card.bank");
	}

	@Test
	void whenRulesAreInconclusiveShouldNotCountAsPassed() {
		assertThat(RESULT.rules()).containsExactlyInAnyOrder("some-error", "some-warning", "some-advice", "some-other");
	}

	private static Finding finding(String rule, Severity severity, String path) {
		return new Finding(new RuleDescription(rule, severity, Action.NONE, "",
				new RuleSource(Source.Kind.OURS, "", "", ""), List.of()), path, Violated.plain(), null);
	}

}
