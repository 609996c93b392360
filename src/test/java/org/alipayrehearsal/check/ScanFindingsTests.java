package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a report says of scans: one problem is one finding, and what could not be examined
 * has not passed.
 */
class ScanFindingsTests {

	private static final String VISA = "documents.visaScan";

	private static final String PROOF = "documents.entryProof";

	/** The rules about whether a scan can be examined at all. */
	private static final List<String> RULES = List.of("scan-type", "scan-too-large", "scan-too-many-pixels",
			"scan-unreadable");

	@ParameterizedTest
	@MethodSource("samples")
	void whenScanCannotBeExaminedShouldSaySoOnceAndPassNothingAfterIt(String sample) {
		Report report = ExampleForm.check(Map.of(VISA, sample));
		List<String> broken = broken(report, VISA);
		List<String> passed = report.passed().stream().filter(RULES::contains).toList();
		assertThat(broken).hasSizeLessThanOrEqualTo(1);
		if (broken.isEmpty()) {
			assertThat(passed).containsExactlyInAnyOrderElementsOf(RULES);
		}
		else {
			assertThat(passed).doesNotContain("scan-unreadable").doesNotContainAnyElementsOf(broken);
		}
	}

	@Test
	void whenOneScanIsWholeAndOneIsNotShouldNotPassForBoth() {
		Report report = ExampleForm.check(Map.of(VISA, "jpeg", PROOF, "heic"));
		assertThat(broken(report, PROOF)).containsExactly("scan-type");
		assertThat(report.passed()).doesNotContainAnyElementsOf(RULES).contains("scan-same-file");
		assertThat(report.notChecked()).contains(new NotChecked(PROOF, "scan-type"));
	}

	@Test
	void whenBothFilesAreEmptyShouldReportTwoProblemsNotThree() {
		Report report = ExampleForm.check(Map.of(VISA, "empty", PROOF, "empty"));
		assertThat(broken(report, VISA)).containsExactly("scan-unreadable");
		assertThat(broken(report, PROOF)).containsExactly("scan-unreadable");
		assertThat(report.passed()).doesNotContain("scan-same-file");
	}

	@Test
	void whenScansAreMissingShouldNotPass() {
		Report report = ExampleForm.check(Map.of("documents.visaKind", "L"));
		assertThat(report.passed()).doesNotContainAnyElementsOf(RULES).doesNotContain("scan-same-file");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whenScanWasNotCheckedShouldSayWhyInBothLanguages(String sample) {
		MessageSource messages = RuleServiceFixture.bean(MessageSource.class);
		ExampleForm.check(Map.of(VISA, sample))
			.notChecked()
			.stream()
			.filter((missing) -> missing.path().equals(VISA))
			.forEach((missing) -> {
				String key = "not-checked." + missing.reason();
				assertThat(messages.getMessage(key, null, Locale.ENGLISH)).isNotBlank();
				assertThat(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)).contains("未检查");
			});
	}

	@Test
	void whenPictureHasTooManyPixelsShouldNameThemInTheText() {
		Finding finding = ExampleForm.check(Map.of(VISA, "bomb-png"))
			.findings()
			.stream()
			.filter((one) -> one.rule().equals("scan-too-many-pixels"))
			.findFirst()
			.orElseThrow();
		RuleTexts texts = RuleServiceFixture.bean(RuleTexts.class);
		assertThat(texts.message(finding, Locale.ENGLISH)).endsWith("This one has 50,000 × 50,000.");
		assertThat(texts.message(finding, Locale.SIMPLIFIED_CHINESE)).contains("50,000 × 50,000");
	}

	static Stream<String> samples() {
		return SamplePictures.files().stream();
	}

	private static List<String> broken(Report report, String path) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.path().equals(path) && RULES.contains(finding.rule()))
			.map(Finding::rule)
			.toList();
	}

}
