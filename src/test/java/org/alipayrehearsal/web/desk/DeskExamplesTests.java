package org.alipayrehearsal.web.desk;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
		Document page = helper.check(example.answers());
		Map<String, String> answers = new HashMap<>(example.answers());
		if (answers.getOrDefault("card.bank", "").isEmpty()) {
			// The desk takes it from the card number.
			answers.put("card.bank", DeskClient.value(page, "card.bank"));
		}
		List<Finding> expected = RuleServiceFixture.service()
			.check(ExampleForm.application(answers), asked(example))
			.findings();
		List<Said> said = expected.stream().map((finding) -> new Said(finding.rule(), finding.path())).toList();
		assertThat(said(page, "#step")).as("beside the fields").containsExactlyInAnyOrderElementsOf(said);
		assertThat(said(page, "#report")).as("in the report").containsExactlyInAnyOrderElementsOf(said);
		assertThat(Set.copyOf(page.select("#step button[name=fix]").eachAttr("data-path"))).isEqualTo(expected.stream()
			.map(Finding::fix)
			.filter(Objects::nonNull)
			.map(Fix::path)
			.collect(Collectors.toSet()));
		for (Finding finding : expected) {
			Fix fix = finding.fix();
			if (fix != null && finding.rule().equals(example.rule())) {
				Document fixed = helper.check(example.answers(), "fix", finding.rule());
				assertThat(DeskClient.value(fixed, fix.path())).isEqualTo(fix.value());
				assertThat(said(fixed, "#report")).noneMatch((one) -> one.rule().equals(finding.rule()));
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

	private static List<Said> said(Document page, String part) {
		return page.select(part + " [data-rule]")
			.stream()
			.map((finding) -> new Said(finding.attr("data-rule"), finding.attr("data-path")))
			.toList();
	}

	private record Said(String rule, String path) {

	}

}
