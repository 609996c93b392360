package org.alipayrehearsal.check;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Examples as they are read from their files.
 */
class RuleExamplesReaderTests {

	private final RuleExamples examples = new RuleExamples();

	@Test
	void whenExamplesAreReadShouldTellWhatEachSays() {
		assertThat(this.examples.of("passport-min-length")).filteredOn(RuleExample::accepted)
			.isNotEmpty()
			.allSatisfy((example) -> assertThat(example.fixPath()).isNull());
		assertThat(this.examples.of("passport-min-length"))
			.filteredOn((example) -> example.description().equals("seven characters"))
			.singleElement()
			.satisfies((example) -> {
				assertThat(example.accepted()).isFalse();
				assertThat(example.path()).isEqualTo("passport.number");
				assertThat(example.fix()).isEqualTo("0A123456");
				assertThat(example.fixPath()).isEqualTo("passport.number");
				assertThat(example).hasToString("passport-min-length rejects seven characters");
			});
	}

	@Test
	void whenNothingIsOfferedShouldNameNoFieldForIt() {
		assertThat(this.examples.of("bank-not-accepted"))
			.filteredOn((example) -> !example.accepted() && example.fix() == null)
			.isNotEmpty()
			.allSatisfy((example) -> assertThat(example.fixPath()).isNull());
	}

	@Test
	void whenRuleHasNoFileShouldHaveNoExamples() {
		assertThat(this.examples.of("no-such-rule")).isEmpty();
	}

	@Test
	void whenExampleIsNamedShouldSayWhatTheRuleDoes() {
		assertThat(this.examples.of("bank-not-accepted").get(0)).hasToString("bank-not-accepted accepts a listed bank");
	}

}
