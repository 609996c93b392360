package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules say of ordinary people's names, and of a bank for that name.
 */
class OrdinaryNamesTests {

	private static final Set<Step> NAME_AND_CARD = EnumSet.of(Step.NAME, Step.CARD);

	@ParameterizedTest
	@MethodSource("people")
	void whenNameIsOrdinaryShouldSayWhatIsExpectedAndNoMore(Person person) {
		Set<String> known = RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.map(RuleDescription::id)
			.collect(Collectors.toSet());
		boolean bankRules = known.contains("bank-name-latin");
		Set<String> expected = new TreeSet<>(person.expect());
		expected.removeIf((rule) -> rule.startsWith("bank-") && !bankRules);
		assertThat(rules(person, bankRules)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("people")
	void whenErrorIsExpectedShouldSayWhy(Person person) {
		boolean error = RuleServiceFixture.service()
			.check(application(person), ValidationScope.withoutScans(EnumSet.of(Step.NAME)))
			.findings()
			.stream()
			.anyMatch((finding) -> finding.severity() == Severity.ERROR);
		assertThat(!error || person.because() != null).isTrue();
	}

	@Test
	void whenPeopleAreCountedShouldBeMany() throws IOException {
		assertThat(people()).hasSizeGreaterThan(75);
	}

	private static Set<String> rules(Person person, boolean bankRules) {
		return RuleServiceFixture.service()
			.check(application(person), ValidationScope.withoutScans(NAME_AND_CARD))
			.findings()
			.stream()
			.filter((finding) -> finding.path().startsWith("name.")
					|| (bankRules && person.card() != null && finding.path().equals("card.bank")))
			.map(Finding::rule)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static VerificationForm application(Person person) {
		CardAnswers card = person.card();
		return VerificationForm.EMPTY.with(person.name())
			.with((card != null) ? card : new CardAnswers(null, null, null));
	}

	static Stream<Person> people() throws IOException {
		try (InputStream file = Objects
			.requireNonNull(OrdinaryNamesTests.class.getResourceAsStream("/ordinary-people/names.yml"))) {
			return Stream.of(new YAMLMapper().readValue(file, Person[].class));
		}
	}

	record Person(String who, String culture, NameAnswers name, @Nullable CardAnswers card, List<String> expect,
			@Nullable String because) {

		@Override
		public String toString() {
			return this.who;
		}

	}

}
