package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passport numbers as their countries form them: no rule may trip over one that is right.
 */
class OrdinaryPassportsTests {

	@ParameterizedTest
	@MethodSource("people")
	void whenPassportIsOrdinaryShouldFindExactlyWhatIsExpected(Person person) {
		List<Finding> findings = ExampleForm.check(Map.of("passport.number", person.number())).findings();
		assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrderElementsOf(person.expect());
		String value = person.fix();
		Fix fix = (value != null) ? new Fix("passport.number", value) : null;
		assertThat(findings).allSatisfy((finding) -> assertThat(finding.fix()).isEqualTo(fix));
	}

	static List<Person> people() throws IOException {
		YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try (InputStream file = OrdinaryPassportsTests.class.getResourceAsStream("/ordinary-people/passports.yml")) {
			return List.of(yaml.readValue(Objects.requireNonNull(file), Person[].class));
		}
	}

	record Person(String who, String country, String number, List<String> expect, @Nullable String fix,
			@Nullable String because) {

		@Override
		public String toString() {
			return this.who;
		}

	}

}
