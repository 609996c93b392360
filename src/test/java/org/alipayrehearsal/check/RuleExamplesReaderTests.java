package org.alipayrehearsal.check;

import java.util.Locale;

import org.alipayrehearsal.data.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
			.filteredOn((example) -> example.english().equals("seven characters"))
			.singleElement()
			.satisfies((example) -> {
				assertThat(example.accepted()).isFalse();
				assertThat(example.path()).isEqualTo("passport.number");
				assertThat(example.fix()).isEqualTo("0A123456");
				assertThat(example.fixPath()).isEqualTo("passport.number");
				assertThat(example.description(Locale.UK)).isEqualTo("seven characters");
				assertThat(example.description(Locale.FRENCH)).isEqualTo("seven characters");
				assertThat(example.description(Locale.SIMPLIFIED_CHINESE)).isEqualTo("7 位字符");
				assertThat(example.description(Locale.TRADITIONAL_CHINESE)).isEqualTo("7 位字符");
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

	@ParameterizedTest
	@CsvSource({ "test-without-english, description", "test-without-chinese, chinese" })
	void whenExampleLacksALanguageShouldNameFileAndKey(String rule, String key) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> this.examples.of(rule))
			.withMessageContainingAll("examples/" + rule + ".yml", "“" + key + "” is missing");
	}

	@Test
	void whenExampleIsNamedShouldSayWhatTheRuleDoes() {
		assertThat(this.examples.of("bank-not-accepted").get(0)).hasToString("bank-not-accepted accepts a listed bank");
	}

}
