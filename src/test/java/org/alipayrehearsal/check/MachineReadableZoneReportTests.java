package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a report says of the machine-readable zones of the pictures.
 */
class MachineReadableZoneReportTests {

	private static final String VISA = "documents.visaScan";

	private static final String PROOF = "documents.entryProof";

	private static final String NAME = "name.realName";

	private static final String NUMBER = "passport.number";

	private static final List<String> COMPARISONS = List.of("scan-mrz-name-mismatch", "scan-mrz-number-mismatch",
			"scan-mrz-passport-expired", "scan-mrz-visa-expired");

	@Test
	void whenOnlyAVisaIsThereShouldNotPassWhatIsAboutPassportPages() {
		Report report = ExampleForm.check(Map.of(VISA, "mrz-visa", NAME, "Anna Maria Eriksson", NUMBER, "E12345678"));
		assertThat(report.passed())
			.contains("scan-mrz-name-mismatch", "scan-mrz-visa-expired", "scan-mrz-inconsistent", "scan-sideways")
			.doesNotContain("scan-mrz-number-mismatch", "scan-mrz-passport-expired");
		assertThat(report.notChecked()).noneMatch((one) -> one.path().equals(VISA));
	}

	@Test
	void whenOneOfTwoPicturesIsThePassportPageShouldPassWhatIsAboutIt() {
		Report report = ExampleForm
			.check(Map.of(VISA, "mrz-visa", PROOF, "mrz-passport", NAME, "Anna Maria Eriksson", NUMBER, "L898902C3"));
		assertThat(report.passed()).containsAll(COMPARISONS);
	}

	@Test
	void whenNothingIsTypedShouldNotPassTheComparisons() {
		assertThat(ExampleForm.check(Map.of(VISA, "mrz-passport")).passed())
			.doesNotContain("scan-mrz-name-mismatch", "scan-mrz-number-mismatch", "scan-mrz-visa-expired")
			.contains("scan-mrz-passport-expired");
	}

	@Test
	void whenThereAreNoPicturesShouldNotPassTheComparisons() {
		assertThat(ExampleForm.check(Map.of(NAME, "Anna Maria Eriksson", NUMBER, "L898902C3")).passed())
			.doesNotContainAnyElementsOf(COMPARISONS);
	}

	@Test
	void whenNothingCanBeComparedShouldSayWhy() {
		Report report = ExampleForm
			.check(Map.of(VISA, "jpeg", PROOF, "heic", NAME, "Anna Keller", NUMBER, "L898902C3"));
		assertThat(report.passed()).doesNotContainAnyElementsOf(COMPARISONS)
			.doesNotContain("scan-sideways", "scan-identity-card", "scan-mrz-inconsistent");
		assertThat(report.notChecked()).contains(new NotChecked(VISA, "no-mrz"), new NotChecked(PROOF, "scan-type"));
	}

	@Test
	void whenNameHasNoSpellingInTheLinesShouldSayThatItWasNotCompared() {
		Report report = ExampleForm.check(Map.of(VISA, "mrz-visa", NAME, "安娜"));
		assertThat(report.passed()).doesNotContain("scan-mrz-name-mismatch");
		assertThat(report.notChecked()).contains(new NotChecked(VISA, "name-not-comparable"));
	}

	@Test
	void whenBothPicturesHaveAnotherNameShouldSayItOfBoth() {
		Report report = ExampleForm
			.check(Map.of(VISA, "mrz-visa", PROOF, "mrz-passport", NAME, "Anna Maria Erikson", NUMBER, "L898902C3"));
		assertThat(report.findings()).filteredOn((finding) -> finding.rule().equals("scan-mrz-name-mismatch"))
			.extracting(Finding::path)
			.containsExactly(VISA, PROOF);
	}

	@Test
	void whenPicturesDisagreeShouldNotOfferTheNameOfOne() {
		Report report = ExampleForm
			.check(Map.of(VISA, "mrz-visa-keller", PROOF, "mrz-passport", NAME, "Anna Maria Eriksson"));
		assertThat(report.findings()).filteredOn((finding) -> finding.rule().equals("scan-mrz-name-mismatch"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.path()).isEqualTo(VISA))
			.satisfies((finding) -> assertThat(finding.fix()).isNull());
	}

	@Test
	void whenZoneShowsTheFamilyNameShouldTurnTheNameByIt() {
		NameVariants variants = RuleServiceFixture.bean(NameVariants.class);
		assertThat(variants.of(ExampleForm.application(Map.of(VISA, "mrz-visa", NAME, "Anna Maria Eriksson"))))
			.filteredOn((variant) -> !variant.arguments().isEmpty())
			.isNotEmpty()
			.allSatisfy((variant) -> assertThat(variant.arguments()).containsExactly("Eriksson"));
		assertThat(variants.of(ExampleForm.application(Map.of(PROOF, "mrz-visa", NAME, "Eriksson Anna Maria"))))
			.filteredOn((variant) -> !variant.arguments().isEmpty())
			.isNotEmpty()
			.allSatisfy((variant) -> assertThat(variant.arguments()).containsExactly("Eriksson"));
	}

	@Test
	void whenNoZoneShowsTheFamilyNameShouldOfferAllReadings() {
		NameVariants variants = RuleServiceFixture.bean(NameVariants.class);
		for (String scan : List.of("jpeg", "pdf", "mrz-visa")) {
			assertThat(variants.of(ExampleForm.application(Map.of(VISA, scan, NAME, "Anna Keller"))))
				.anyMatch((variant) -> variant.arguments().equals(List.of("Keller", "Anna")));
		}
		assertThat(variants.of(ExampleForm.application(Map.of(VISA, "mrz-visa", NAME, "Eriksson, Anna Maria"))))
			.anyMatch((variant) -> variant.arguments().size() == 2);
		assertThat(variants.of(ExampleForm.application(Map.of(VISA, "mrz-visa")))).isEmpty();
	}

}
