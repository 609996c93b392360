package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgedTests {

	private static final Judged JUDGED = new Judged(
			List.of(new Broken("some-error", Severity.ERROR, "card.number", Objection.plain()),
					new Broken("some-warning", Severity.WARNING, "card.bank", Objection.plain()),
					new Broken("some-advice", Severity.ADVICE, "card.bank", Objection.plain())),
			Set.of(new UndecidedRule("some-other", "card.bank", "unknown-bank")), Map.of());

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
