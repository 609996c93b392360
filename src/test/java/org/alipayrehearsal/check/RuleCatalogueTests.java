package org.alipayrehearsal.check;

import java.util.Comparator;
import java.util.List;

import org.alipayrehearsal.check.RuleDescription.RulePlace;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is read off the constraints' metadata.
 */
class RuleCatalogueTests {

	private final RuleCatalogue catalogue = new RuleCatalogue(RuleServiceFixture.bean(FormValidator.class));

	@Test
	void whenCatalogueIsReadShouldListEachRuleOnceInTheFormsOrder() {
		List<RuleDescription> rules = this.catalogue.rules();
		assertThat(rules).extracting(RuleDescription::id)
			.doesNotHaveDuplicates()
			.hasSizeGreaterThan(70)
			.isEqualTo(RuleServiceFixture.bean(RuleCatalogue.class).rules().stream().map(RuleDescription::id).toList());
		assertThat(rules).isSortedAccordingTo(Comparator
			.comparingInt((RuleDescription rule) -> this.catalogue.order(rule.places().get(0).inputs().get(0)))
			.thenComparing(RuleDescription::id));
		assertThat(rules.get(0).id()).startsWith("name-");
		assertThat(rules.get(rules.size() - 1).id()).startsWith("deposit-");
	}

	@Test
	void whenFieldsAreListedShouldKeepTheFormsOrder() {
		assertThat(this.catalogue.paths()).startsWith("name.realName", "name.onVisa", "name.atBank", "passport.number")
			.endsWith("deposit.amount")
			.doesNotHaveDuplicates();
		assertThat(this.catalogue.order("name.realName")).isZero();
		assertThat(this.catalogue.order("name.onVisa")).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			passport-min-length | passport.number                                     | false
			name-visa-mismatch  | name.realName,name.onVisa                           | false
			bank-name-latin     | card.bank,name.realName                             | false
			visa-expires-soon   | documents.visaExpiresOn,documents.permitExpiresOn   | true
			""")
	void whenRuleSitsSomewhereShouldTellItsInputs(String rule, String inputs, boolean anyInput) {
		assertThat(this.catalogue.rule(rule).places())
			.containsExactly(new RulePlace(List.of(inputs.split(",")), anyInput));
	}

	@Test
	void whenRuleSitsOnTwoFieldsShouldTellBoth() {
		assertThat(this.catalogue.rule("scan-type").places()).containsExactly(
				new RulePlace(List.of("documents.visaScan"), false),
				new RulePlace(List.of("documents.entryProof"), false));
	}

	@Test
	void whenRuleIsDescribedShouldTellSeverityAndSource() {
		RuleDescription rule = this.catalogue.rule("passport-min-length");
		assertThat(rule.severity()).isEqualTo(Severity.ERROR);
		assertThat(rule.source().kind()).isEqualTo(Source.Kind.GUIDE);
		assertThat(rule.source().step()).isEqualTo("3.2");
		assertThat(rule.source().quote()).contains("you can add a zero on the front");
	}

	@Test
	void whenRuleIsUnknownShouldRefuse() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.catalogue.rule("no-such-rule"));
	}

}
