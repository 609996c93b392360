package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.form.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a report says of passport, documents and deposit as a whole.
 */
class PapersReportTests {

	@Test
	void whenChannelCarriesNoFilesShouldNotAskForScans() {
		Report report = RuleServiceFixture.service()
			.check(ExampleForm.application(Map.of("documents.visaKind", "Z")),
					ValidationScope.withoutScans(EnumSet.of(Step.DOCUMENTS)));
		assertThat(report.findings()).isEmpty();
		assertThat(report.notChecked()).contains(new NotChecked("documents.visaScan", NotChecked.NOT_ASKED),
				new NotChecked("documents.entryProof", NotChecked.NOT_ASKED));
	}

	@Test
	void whenChannelCarriesFilesShouldAskForBothScans() {
		assertThat(rules(Map.of("documents.visaKind", "Z"))).containsExactly("visa-scan-required",
				"entry-proof-required");
		assertThat(rules(Map.of("documents.visaKind", "M"))).containsExactly("visa-scan-required",
				"entry-proof-missing");
		assertThat(rules(Map.of("documents.visaKind", "NONE"))).containsExactly("visa-required");
	}

	@Test
	void whenThereIsNoVisaShouldNotPassTheRulesAboutItsDate() {
		Report report = ExampleForm.check(Map.of("documents.visaKind", "NONE", "documents.visaExpiresOn", "today-9"));
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("visa-required");
		assertThat(report.passed()).doesNotContain("visa-expired", "visa-expires-soon");
	}

	@Test
	void whenPermitReplacesTheVisaShouldPassTheVisa() {
		Report report = ExampleForm
			.check(Map.of("documents.visaKind", "Z", "documents.visaExpiresOn", "today-9", "documents.permitExpiresOn",
					"today+99", "documents.visaScan", "mrz-visa", "documents.entryProof", "jpeg-2"));
		assertThat(report.findings()).isEmpty();
		assertThat(report.passed()).contains("visa-expired", "permit-expired", "visa-expires-soon",
				"visa-scan-required", "entry-proof-required", "entry-proof-missing");
	}

	@Test
	void whenAmountCannotBeReadShouldNotPassTheOtherRules() {
		Report report = ExampleForm.check(Map.of("deposit.amount", "nine"));
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("deposit-format");
		assertThat(report.passed()).containsExactly("deposit-required");
		assertThat(report.notChecked()).contains(new NotChecked("deposit.amount", NotChecked.UNREADABLE));
	}

	@Test
	void whenKindIsNotKnownShouldNotPassTheOtherRules() {
		Report report = ExampleForm.check(
				Map.of("documents.visaKind", "X3", "documents.visaScan", "mrz-visa", "documents.entryProof", "jpeg-2"));
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("visa-kind-required");
		assertThat(report.passed()).doesNotContain("visa-required", "visa-tourist");
	}

	@Test
	void whenHongKongIdIsTypedShouldSayOnlyThat() {
		assertThat(rules(Map.of("passport.number", "A123456(3)"))).containsExactly("passport-hk-macao-taiwan");
		assertThat(rules(Map.of("passport.number", "11010519491231002X"))).containsExactly("passport-chinese-id");
	}

	@Test
	void whenNumberWithBlanksIsAChineseIdShouldNotOfferToJoinIt() {
		assertThat(ExampleForm.check(Map.of("passport.number", "110105 19491231 002X")).findings())
			.allSatisfy((finding) -> assertThat(finding.fix()).isNull())
			.extracting(Finding::rule)
			.containsExactly("passport-characters", "passport-chinese-id");
	}

	private static List<String> rules(Map<String, String> answers) {
		return ExampleForm.check(answers).findings().stream().map(Finding::rule).toList();
	}

}
