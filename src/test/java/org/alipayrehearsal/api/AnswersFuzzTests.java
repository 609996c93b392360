package org.alipayrehearsal.api;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.FormBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fuzz test of answers in JSON, from their bytes to the report.
 */
class AnswersFuzzTests {

	private final AnswersParser parser = new AnswersParser(RuleServiceFixture.clock());

	@FuzzTest(maxDuration = "5m")
	void whenBodyIsAnythingShouldReportOrNameItsFaults(byte[] body) {
		FormBuilder answers;
		try {
			answers = this.parser.parse(body);
		}
		catch (UnreadableRequestException ex) {
			assertThat(ex.faults()).isNotEmpty();
			return;
		}
		ValidationScope scope = ValidationScope.withoutScans(answers.steps());
		Report report = RuleServiceFixture.service().check(answers.toApplication(), scope);
		assertThat(report.findings()).allSatisfy((finding) -> assertThat(finding.path()).contains("."));
	}

}
