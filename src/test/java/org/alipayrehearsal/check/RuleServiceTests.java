package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the service makes of what the rules say: verdict, order, fixes, what passed and
 * what was not checked.
 */
class RuleServiceTests {

	private static final Set<Step> FORM = EnumSet.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS, Step.CONTACT, Step.CARD);

	private static final Map<String, String> READY = Map.ofEntries(Map.entry("name.realName", "Anna Keller"),
			Map.entry("name.onVisa", "Anna Keller"), Map.entry("name.atBank", "Anna Keller"),
			Map.entry("passport.number", "C01X00T47"), Map.entry("passport.expiresOn", "today+400"),
			Map.entry("documents.visaKind", "Z"), Map.entry("documents.visaExpiresOn", "today+90"),
			Map.entry("documents.permitExpiresOn", "today+300"), Map.entry("documents.visaScan", "mrz-visa-keller"),
			Map.entry("documents.entryProof", "jpeg-2"), Map.entry("contact.phone", "13800138000"),
			Map.entry("card.bank", "SPABANK"), Map.entry("card.number", "6216261000000000018"),
			Map.entry("card.openedOnMainland", "true"));

	@Test
	void whenNothingStandsShouldBeReady() {
		Report report = check(READY, ValidationScope.withScans(FORM));
		assertThat(report.findings()).isEmpty();
		assertThat(report.verdict()).isEqualTo(Verdict.READY);
		assertThat(report.notChecked()).filteredOn((missing) -> !missing.reason().equals("not-given"))
			.containsExactly(new NotChecked("documents.entryProof", "no-mrz"),
					new NotChecked("deposit.amount", NotChecked.NOT_ASKED));
	}

	@Test
	void whenOnlyAdviceStandsShouldBeReady() {
		Report report = check(with("documents.visaKind", "L"), ValidationScope.withScans(FORM));
		assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ADVICE);
		assertThat(report.verdict()).isEqualTo(Verdict.READY);
	}

	@Test
	void whenAWarningStandsShouldBeReadyWithWarnings() {
		Report report = check(with("passport.number", "c01x00t47"), ValidationScope.withScans(FORM));
		assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_WARNINGS);
	}

	@Test
	void whenAnErrorStandsShouldNotBeReadyHoweverLittleWasAsked() {
		Report report = check(with("passport.number", "C01X"), ValidationScope.withoutScans(EnumSet.of(Step.PASSPORT)));
		assertThat(report.verdict()).isEqualTo(Verdict.NOT_READY);
	}

	@ParameterizedTest
	@EnumSource(value = Step.class, names = "DEPOSIT", mode = EnumSource.Mode.EXCLUDE)
	void whenAStepOfTheFormIsNotAskedShouldBeIncomplete(Step missing) {
		Set<Step> asked = EnumSet.copyOf(FORM);
		asked.remove(missing);
		Report report = check(READY, ValidationScope.withScans(asked));
		assertThat(report.findings()).isEmpty();
		assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
		assertThat(report.notChecked()).filteredOn((one) -> Step.of(one.path()) == missing)
			.isNotEmpty()
			.allSatisfy((one) -> assertThat(one.reason()).isEqualTo(NotChecked.NOT_ASKED));
		assertThat(report.passed()).noneMatch((rule) -> rule.startsWith("deposit"));
	}

	@Test
	void whenAWarningStandsAndAStepIsMissingShouldBeIncomplete() {
		Report report = check(with("passport.number", "c01x00t47"),
				ValidationScope.withoutScans(EnumSet.of(Step.NAME, Step.PASSPORT)));
		assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
	}

	@Test
	void whenTheDepositIsNotAskedShouldStillBeReady() {
		Set<Step> all = EnumSet.allOf(Step.class);
		assertThat(check(with("deposit.amount", "0.0974"), ValidationScope.withScans(all)).verdict())
			.isEqualTo(Verdict.READY);
	}

	@Test
	void whenTheChannelCarriesNoFilesShouldNotAskForScans() {
		Map<String, String> answers = new HashMap<>(READY);
		answers.remove("documents.visaScan");
		answers.remove("documents.entryProof");
		Report report = check(answers, ValidationScope.withoutScans(FORM));
		assertThat(report.verdict()).isEqualTo(Verdict.READY);
		assertThat(report.notChecked()).contains(new NotChecked("documents.visaScan", NotChecked.NOT_ASKED),
				new NotChecked("documents.entryProof", NotChecked.NOT_ASKED));
		assertThat(report.passed()).doesNotContain("visa-scan-required", "scan-type", "entry-proof-required");
		assertThat(check(answers, ValidationScope.withScans(FORM)).findings()).extracting(Finding::rule)
			.containsExactly("visa-scan-required", "entry-proof-required");
	}

	@Test
	void whenAStepIsAskedButMissingShouldCountAsBlank() {
		Report report = RuleServiceFixture.service()
			.check(VerificationForm.EMPTY, ValidationScope.withoutScans(EnumSet.of(Step.PASSPORT)));
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("passport-required");
		assertThat(report.passed()).isEmpty();
		assertThat(report.notChecked()).contains(new NotChecked("passport.expiresOn", NotChecked.NOT_GIVEN))
			.doesNotContain(new NotChecked("passport.number", NotChecked.NOT_GIVEN));
	}

	@Test
	void whenAStepIsThereButNotAskedShouldNotBeChecked() {
		Report report = check(with("passport.number", "C01X"), ValidationScope.withoutScans(EnumSet.of(Step.CONTACT)));
		assertThat(report.findings()).isEmpty();
	}

	@Test
	void whenADateCouldNotBeReadShouldSaySoAndBeIncomplete() {
		Map<String, String> answers = new HashMap<>(READY);
		answers.remove("passport.expiresOn");
		Report report = check(answers, new ValidationScope(FORM, true, Set.of("passport.expiresOn")));
		assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
		assertThat(report.notChecked()).contains(new NotChecked("passport.expiresOn", NotChecked.UNREADABLE));
		assertThat(report.passed()).doesNotContain("passport-expired").contains("passport-required");
	}

	@Test
	void whenARuleCannotTellShouldNeitherPassNorFind() {
		Report report = check(with("card.number", "621626"), ValidationScope.withScans(FORM));
		assertThat(report.passed()).doesNotContain("card-check-digit").contains("card-credit");
		assertThat(report.notChecked()).filteredOn((one) -> one.reason().equals("partial-number"))
			.containsExactly(new NotChecked("card.number", "partial-number"));
	}

	@Test
	void whenARulesInputsAreNotAllGivenShouldNotPassIt() {
		Map<String, String> answers = new HashMap<>(READY);
		answers.remove("name.onVisa");
		Report report = check(answers, ValidationScope.withScans(FORM));
		assertThat(report.passed()).doesNotContain("name-visa-mismatch").contains("name-bank-mismatch");
		assertThat(report.notChecked()).contains(new NotChecked("name.onVisa", NotChecked.NOT_GIVEN));
	}

	@Test
	void whenOneOfTheInputsIsEnoughShouldPassTheRule() {
		Map<String, String> answers = new HashMap<>(READY);
		answers.remove("documents.visaExpiresOn");
		assertThat(check(answers, ValidationScope.withScans(FORM)).passed()).contains("visa-expires-soon");
		answers.remove("documents.permitExpiresOn");
		assertThat(check(answers, ValidationScope.withScans(FORM)).passed()).doesNotContain("visa-expires-soon");
	}

	@Test
	void whenSeveralFindingsStandShouldSortThemByFieldThenSeverityThenId() {
		Report report = check(
				Map.of("name.realName", "J. O'Neill-Montgomery-Smith", "passport.number", "a 1", "contact.phone",
						"+44 7911 123456", "card.bank", "ICBC", "card.number", "621626"),
				ValidationScope.withoutScans(EnumSet.of(Step.NAME, Step.PASSPORT, Step.CONTACT, Step.CARD)));
		assertThat(report.findings()).extracting(Finding::path, Finding::severity, Finding::rule)
			.containsExactly(tuple("name.realName", Severity.WARNING, "name-apostrophe"),
					tuple("name.realName", Severity.WARNING, "name-period"),
					tuple("name.realName", Severity.ADVICE, "name-over-20"),
					tuple("passport.number", Severity.ERROR, "passport-characters"),
					tuple("passport.number", Severity.ERROR, "passport-min-length"),
					tuple("passport.number", Severity.WARNING, "passport-lower-case"),
					tuple("contact.phone", Severity.ERROR, "contact-characters"),
					tuple("contact.phone", Severity.ADVICE, "contact-not-mainland"),
					tuple("card.bank", Severity.ERROR, "bank-name-too-long"),
					tuple("card.bank", Severity.ERROR, "card-bank-mismatch"),
					tuple("card.number", Severity.ADVICE, "card-partial"));
	}

	@Test
	void whenAFixMendsTheWholeFieldShouldOfferItForEachOfItsFindings() {
		Report report = check(Map.of("passport.number", "a 12345"),
				ValidationScope.withoutScans(EnumSet.of(Step.PASSPORT)));
		assertThat(report.findings()).extracting(Finding::fix)
			.hasSize(3)
			.containsOnly(new Fix("passport.number", "00A12345"));
	}

	@Test
	void whenAFixWouldBreakAnotherRuleShouldNotOfferIt() {
		Map<String, String> card = Map.of("card.bank", "ICBC", "card.number", "6216261000000000018");
		assertThat(fixOf(card, "card-bank-mismatch")).isEqualTo(new Fix("card.bank", "SPABANK"));
		Map<String, String> named = new HashMap<>(card);
		named.put("name.realName", "Maximiliana Keller-Hof");
		named.put("card.bank", "CMB");
		assertThat(fixOf(named, "card-bank-mismatch")).isNull();
	}

	@Test
	void whenAFixBringsOnlyAdviceShouldOfferIt() {
		Map<String, String> answers = Map.of("name.realName", "Jürgen Müller Krämer");
		assertThat(fixOf(answers, "name-diacritics")).isEqualTo(new Fix("name.realName", "Juergen Mueller Kraemer"));
		assertThat(ExampleForm.check(Map.of("name.realName", "Juergen Mueller Kraemer")).findings())
			.extracting(Finding::rule)
			.containsExactly("name-over-20");
	}

	@Test
	void whenReportIsTurnedIntoTextShouldNotHoldAnswers() {
		Report report = check(Map.of("passport.number", "a 12345"),
				ValidationScope.withoutScans(EnumSet.of(Step.PASSPORT)));
		assertThat(report.toString()).contains("passport-min-length")
			.doesNotContain("A12345")
			.doesNotContain("a 12345");
	}

	private static @Nullable Fix fixOf(Map<String, String> answers, String rule) {
		return ExampleForm.check(answers)
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.findFirst()
			.orElseThrow()
			.fix();
	}

	private static Map<String, String> with(String path, String value) {
		Map<String, String> answers = new HashMap<>(READY);
		answers.put(path, value);
		return answers;
	}

	private static Report check(Map<String, String> answers, ValidationScope asked) {
		return RuleServiceFixture.service().check(ExampleForm.application(answers), asked);
	}

}
