package org.alipayrehearsal.web.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.alipayrehearsal.check.ExampleForm;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.web.StepFields;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk reports on examples of every rule what the rule service reports, and types the
 * same fixes.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class DeskExamplesTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@MethodSource("org.alipayrehearsal.check.RuleExamplesTests#samples")
	void whenExampleIsSentShouldReportAsTheServiceDoes(RuleExample example) throws Exception {
		DeskClient helper = new DeskClient(this.mvc, Locale.ENGLISH);
		List<Finding> expected = RuleServiceFixture.service()
			.check(ExampleForm.application(example.answers()), asked(example))
			.findings();
		Document page = helper.check(example.answers());
		assertThat(said(page)).containsExactlyInAnyOrderElementsOf(expected.stream().map(Said::of).toList());
		for (Finding finding : expected) {
			Fix fix = finding.fix();
			if (fix != null && finding.rule().equals(example.rule())) {
				Document fixed = helper.check(example.answers(), "fix", finding.rule());
				assertThat(DeskClient.value(fixed, fix.path())).isEqualTo(fix.value());
				assertThat(said(fixed)).noneMatch((said) -> said.rule().equals(finding.rule()));
			}
		}
	}

	/** The whole form; the deposit where it is filled in. */
	private static ValidationScope asked(RuleExample example) {
		Set<Step> steps = EnumSet.copyOf(StepFields.STEPS);
		if (!example.answers().getOrDefault("deposit.amount", "").isBlank()) {
			steps.add(Step.DEPOSIT);
		}
		return ValidationScope.withScans(steps);
	}

	private static List<Said> said(Document page) {
		return page.select("#report [data-rule]")
			.stream()
			.map((finding) -> new Said(finding.attr("data-rule"), finding.attr("data-path"),
					Objects.requireNonNull(finding.selectFirst("a")).attr("href"),
					finding.select("button[name=fix][value=" + finding.attr("data-rule") + "]").attr("data-path")))
			.toList();
	}

	private record Said(String rule, String path, String link, String fixPath) {

		static Said of(Finding finding) {
			Fix fix = finding.fix();
			return new Said(finding.rule(), finding.path(), "#" + finding.path().replace('.', '-'),
					(fix != null) ? fix.path() : "");
		}

	}

}
