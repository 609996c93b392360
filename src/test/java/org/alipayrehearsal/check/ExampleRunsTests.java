package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.visa.DocumentsAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.BDDMockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

/**
 * Tests of {@link ExampleRuns} and {@link ExampleAnswers}.
 */
class ExampleRunsTests {

	@Test
	void whenAllExamplesAreRunShouldHoldAndFindWhatTheySay() {
		ExampleRuns runs = RuleServiceFixture.bean(ExampleRuns.class);
		RuleExamples examples = RuleServiceFixture.bean(RuleExamples.class);
		for (RuleDescription rule : RuleServiceFixture.bean(RuleCatalogue.class).rules()) {
			List<ExampleRun> all = runs.of(rule.id());
			assertThat(all).extracting(ExampleRun::example).isEqualTo(examples.of(rule.id()));
			assertThat(all).filteredOn((run) -> !ExampleAnswers.holdPictures(run.example().answers()))
				.allSatisfy((run) -> assertThat(run.finding() == null).isEqualTo(run.example().accepted()))
				.filteredOn((run) -> run.finding() != null)
				.allSatisfy((run) -> assertThat(Objects.requireNonNull(run.finding()).variant())
					.isEqualTo(run.example().variant()));
		}
	}

	@Test
	void whenExampleDoesNotHoldShouldBeLeftOut() {
		RuleExamples examples = mock();
		BDDMockito.given(examples.of("bank-not-accepted"))
			.willReturn(List.of(example("ICBC", true, null), example("ICBC", false, "card.bank"),
					example("XYZ", true, null), example("XYZ", false, "card.number"),
					example("XYZ", false, "card.bank")));
		ExampleRuns runs = new ExampleRuns(examples, RuleServiceFixture.service(), RuleServiceFixture.clock());
		assertThat(runs.of("bank-not-accepted")).extracting((run) -> run.example().toString())
			.containsExactly("bank-not-accepted accepts ICBC", "bank-not-accepted rejects XYZ");
	}

	private static RuleExample example(String bank, boolean accepted, @Nullable String path) {
		return new RuleExample("bank-not-accepted", accepted, bank, bank, Map.of("card.bank", bank), path, null, null,
				null);
	}

	@ParameterizedTest
	@CsvSource({ "today, 0", "today-1, -1", "today+30, 30" })
	void whenDateIsReadShouldCountFromToday(String date, int days) {
		assertThat(ExampleAnswers.days(date)).isEqualTo(days);
	}

	@Test
	void whenDateIsNoneShouldSaySo() {
		assertThatIllegalArgumentException().isThrownBy(() -> ExampleAnswers.days("2026-03-02"));
		assertThat(ExampleAnswers.holdPictures(Map.of("documents.visaScan", " ", "name.realName", "x"))).isFalse();
		assertThat(ExampleAnswers.holdPictures(Map.of("documents.visaScan", "jpeg"))).isTrue();
	}

	@Test
	void whenAnswersAreReadShouldHaveAllStepsAndWhatIsGiven() {
		VerificationForm application = ExampleAnswers.form(Map.of("passport.expiresOn", "today+30",
				"documents.visaExpiresOn", " ", "documents.visaScan", "jpeg", "documents.entryProof", "",
				"card.openedOnMainland", "false", "documents.visaKind", "Z", "name.realName", ""),
				RuleServiceFixture.TODAY, ExampleForm::scan);
		assertThat(application.steps()).containsExactly(Step.values());
		DocumentsAnswers documents = Objects.requireNonNull(application.documents());
		assertThat(documents.visaExpiresOn()).isNull();
		assertThat(documents.visaReport()).isEqualTo(ExampleForm.scan("jpeg"));
		assertThat(documents.entryProof()).isNull();
		assertThat(documents.visaKind()).isEqualTo("Z");
		assertThat(Objects.requireNonNull(application.passport()).expiresOn())
			.isEqualTo(RuleServiceFixture.TODAY.plusDays(30));
		assertThat(Objects.requireNonNull(application.card()).openedOnMainland()).isFalse();
		assertThat(Objects.requireNonNull(application.name()).realName()).isEmpty();
	}

}
