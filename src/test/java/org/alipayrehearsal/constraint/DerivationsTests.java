package org.alipayrehearsal.constraint;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests of {@link Derivations}.
 */
class DerivationsTests {

	private final AtomicInteger derived = new AtomicInteger();

	private String upperCase(String text) {
		return Derivations.of("upper case", text, (source) -> {
			this.derived.incrementAndGet();
			return source.toUpperCase(Locale.ROOT);
		});
	}

	@Test
	void whenTextIsEvaluatedTwiceShouldDeriveOnce() {
		String both = Derivations
			.during(() -> upperCase("a") + Derivations.during(() -> upperCase("a")) + upperCase("b"));
		assertThat(both).isEqualTo("AAB");
		assertThat(this.derived).hasValue(2);
	}

	@Test
	void whenSomethingElseIsDerivedShouldNotMixThem() {
		assertThat(Derivations.<Object>during(() -> upperCase("a") + Derivations.of("length", "a", String::length)))
			.isEqualTo("A1");
	}

	@Test
	void whenEvaluationHasEndedShouldForget() {
		Derivations.during(() -> upperCase("a"));
		assertThatIllegalStateException().isThrownBy(() -> Derivations.during(() -> {
			upperCase("a");
			throw new IllegalStateException("failed");
		}));
		upperCase("a");
		upperCase("a");
		assertThat(this.derived).hasValue(4);
	}

}
