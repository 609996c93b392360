package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How people of many countries write their number, and what the rules say of it.
 */
class OrdinaryPhonesTests {

	private static final List<String> RULES_WITH_FIX = List.of("contact-characters", "contact-trunk-zero");

	@ParameterizedTest
	@MethodSource("people")
	void whenOrdinaryPersonTypesTheirNumberShouldSayWhatTheRulebookSays(Person person) {
		List<Finding> findings = ExampleForm.check(Map.of("contact.phone", person.phone())).findings();
		assertThat(findings).allMatch((finding) -> finding.path().equals("contact.phone"))
			.extracting(Finding::rule)
			.containsExactlyInAnyOrderElementsOf(person.expect());
		List<@Nullable Fix> fixes = findings.stream()
			.filter((finding) -> RULES_WITH_FIX.contains(finding.rule()))
			.map(Finding::fix)
			.distinct()
			.toList();
		String fix = person.fix();
		assertThat(fixes).isEqualTo((fix != null) ? List.of(new Fix("contact.phone", fix)) : List.of());
	}

	static Stream<Person> people() throws IOException {
		YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try (InputStream content = OrdinaryPhonesTests.class.getResourceAsStream("/ordinary-people/phones.yml")) {
			return Stream.of(yaml.readValue(Objects.requireNonNull(content), Person[].class));
		}
	}

	record Person(String who, String country, String phone, List<String> expect, @Nullable String fix) {

		@Override
		public String toString() {
			return this.who + " " + this.phone;
		}

	}

}
