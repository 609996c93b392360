package org.alipayrehearsal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.alipayrehearsal.check.ExampleForm;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamplesTests;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.visa.VisaKind;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * JSON says of every example of every rule what the rule service says of it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class ApiExamplesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RuleCatalogue catalogue;

	@Autowired
	private RuleTexts texts;

	@Autowired
	private JsonMapper json;

	@ParameterizedTest
	@MethodSource("examples")
	void whenExampleIsPostedShouldAnswerAsTheServiceDoes(RuleExample example) throws Exception {
		MvcTestResult result = new ExampleRequest(example).send(this.mvc, asksForScans(example.rule()));
		if (isBlankDeposit(example)) {
			// JSON asks for the deposit only where it is given.
			assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
			return;
		}
		String visaKind = example.answers().getOrDefault("documents.visaKind", "");
		if (!visaKind.isBlank() && VisaKind.find(visaKind).isEmpty()) {
			assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
			return;
		}
		assertThat(result).hasStatus(HttpStatus.OK);
		List<Said> expected = ExampleForm.check(example.answers())
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(example.rule()))
			.map(this::said)
			.toList();
		assertThat(said(this.json.readTree(result.getResponse().getContentAsByteArray()), example.rule()))
			.isEqualTo(expected);
	}

	private static boolean isBlankDeposit(RuleExample example) {
		return example.answers().keySet().equals(Set.of("deposit.amount"))
				&& example.answers().values().stream().allMatch(TypedText::isBlank);
	}

	private boolean asksForScans(String rule) {
		return this.catalogue.rule(rule)
			.places()
			.stream()
			.anyMatch((place) -> place.inputs().stream().anyMatch(FormFields.paths(FieldKind.SCAN)::contains));
	}

	private Said said(Finding finding) {
		Fix fix = finding.fix();
		return new Said(finding.severity().name(), finding.path(), this.texts.message(finding, Locale.ENGLISH),
				this.texts.remedy(finding, Locale.ENGLISH), (fix != null) ? fix.path() : null,
				(fix != null) ? fix.value() : null);
	}

	private static List<Said> said(JsonNode answer, String rule) {
		List<Said> said = new ArrayList<>();
		for (JsonNode finding : answer.required("findings")) {
			if (finding.required("rule").asString().equals(rule)) {
				JsonNode fix = finding.required("fix");
				said.add(new Said(finding.required("severity").asString(), finding.required("path").asString(),
						finding.required("message").asString(), finding.required("remedy").asString(),
						fix.isNull() ? null : fix.required("path").asString(),
						fix.isNull() ? null : fix.required("value").asString()));
			}
		}
		return said;
	}

	static Stream<RuleExample> examples() {
		return RuleExamplesTests.samples();
	}

	private record Said(String severity, String path, String message, String remedy, @Nullable String fixPath,
			@Nullable String fix) {

	}

}
