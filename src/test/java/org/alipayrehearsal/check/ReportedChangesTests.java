package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.ReportedChanges.ReportedChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ReportedChanges} and {@link SourceReferences}.
 */
class ReportedChangesTests {

	private final ReportedChanges changes = RuleServiceFixture.bean(ReportedChanges.class);

	private final SourceReferences references = RuleServiceFixture.bean(SourceReferences.class);

	@ParameterizedTest
	@CsvSource({ "visa-required, foreign-cards", "card-foreign-network, foreign-cards",
			"bank-not-accepted, foreign-cards" })
	void whenAForeignCardWouldDoShouldSaySo(String rule, String change) {
		assertThat(this.changes.of(rule)).extracting(ReportedChange::id).containsExactly(change);
	}

	@Test
	void whenPassportPageIsUploadedShouldSayThatLaterReportsAskForIt() {
		assertThat(this.changes.of("scan-passport-page")).extracting(ReportedChange::id)
			.containsExactly("identity", "overseas");
		assertThat(this.changes.of("name-required")).isEmpty();
	}

	@Test
	void whenChangeConcernsRulesShouldNameRulesOfTheCatalogue() {
		assertThat(this.changes.all()).flatExtracting(ReportedChange::rules)
			.isSubsetOf(
					RuleServiceFixture.bean(RuleCatalogue.class).rules().stream().map(RuleDescription::id).toList());
	}

	@Test
	void whenChangeIsWrittenShouldHaveItsDateAndItsSources() {
		assertThat(this.changes.all()).allSatisfy((change) -> {
			assertThat(change.sources()).isNotEmpty();
			for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				String text = this.changes.text(change, language);
				assertThat(text).contains((change.since() != null) ? change.since() : "");
				assertThat(text).doesNotContain("{");
			}
		});
	}

	@Test
	void whenLineIsDatedShouldNameTheDayInEachLanguage() {
		assertThat(this.changes.datedLine(Locale.ENGLISH)).contains("2015", "29 November 2026");
		assertThat(this.changes.datedLine(Locale.SIMPLIFIED_CHINESE)).contains("2015", "2026 年 11 月 29 日");
	}

	@Test
	void whenRuleHasAReferenceShouldHaveItInChinese() {
		assertThat(RuleServiceFixture.bean(RuleCatalogue.class).rules()).map((rule) -> rule.source().reference())
			.filteredOn((reference) -> !reference.isEmpty())
			.allMatch((reference) -> this.references.isTranslated(reference, Locale.SIMPLIFIED_CHINESE));
		assertThat(this.references.text("GB 11643-1999 and GB 11643-1989", Locale.ENGLISH))
			.isEqualTo("GB 11643-1999 and GB 11643-1989");
	}

}
