package org.alipayrehearsal.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue of rules for programs, and that its examples are true.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class RuleControllerTests {

	private static final RuleCatalogue CATALOGUE = RuleServiceFixture.bean(RuleCatalogue.class);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	static List<RuleDescription> rules() {
		return CATALOGUE.rules();
	}

	@Test
	void whenRulesAreAskedForShouldListAllInTheFormsOrder() throws Exception {
		MvcTestResult result = this.mvc.get().uri("/api/rules").header("Accept-Language", "en").exchange();
		assertThat(result).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.hasHeader("Cache-Control", "no-cache")
			.hasHeader("Content-Language", "en");
		assertThat(result.getResponse().getHeaders("Vary")).contains("Accept-Language");
		JsonNode rules = body(result).required("rules");
		assertThat(rules).hasSameSizeAs(CATALOGUE.rules());
		for (int i = 0; i < rules.size(); i++) {
			assertThat(rules.get(i).required("id").asString()).isEqualTo(CATALOGUE.rules().get(i).id());
			assertThat(rules.get(i).required("exampleCount").asInt()).isPositive();
			assertThat(rules.get(i).has("examples")).isFalse();
			assertThat(rules.get(i).toString()).doesNotContain("{0}", "{1}");
		}
	}

	@Test
	void whenRuleHasVariantsShouldHaveTheirWords() throws Exception {
		JsonNode rule = body(this.mvc.get().uri("/api/rules/visa-kind-required").exchange());
		assertThat(rule.required("variants")).hasSize(1);
		assertThat(rule.required("variants").get(0).required("id").asString()).isEqualTo("unknown");
		assertThat(rule.required("variants").get(0).required("message").asString())
			.isNotEqualTo(rule.required("message").asString());
		assertThat(rule.required("places").get(0).required("fields").get(0).asString()).isEqualTo("documents.visaKind");
	}

	@Test
	void whenChineseIsAskedForShouldAnswerInChinese() throws Exception {
		MvcTestResult result = this.mvc.get()
			.uri("/api/rules/passport-min-length")
			.header("Accept-Language", "zh-HK")
			.exchange();
		assertThat(result).hasHeader("Content-Language", "zh-CN");
		assertThat(body(result).required("message").asString()).contains("护照号码");
		assertThat(body(result).required("examples").get(0).required("description").asString()).isEqualTo("8 位字符");
	}

	@Test
	void whenAnswerStillHoldsShouldSendNoBody() throws Exception {
		for (String path : List.of("/api/rules", "/api/rules/name-over-20", "/api/banks", "/api/failure-messages")) {
			String tag = Objects.requireNonNull(this.mvc.get().uri(path).exchange().getResponse().getHeader("ETag"));
			assertThat(tag).startsWith("W/\"");
			assertThat(this.mvc.get().uri(path).header("If-None-Match", tag)).hasStatus(HttpStatus.NOT_MODIFIED)
				.bodyText()
				.isEmpty();
			assertThat(this.mvc.get().uri(path).header("If-None-Match", tag).header("Accept-Language", "zh"))
				.hasStatus(path.endsWith("banks") ? HttpStatus.NOT_MODIFIED : HttpStatus.OK);
		}
	}

	@Test
	void whenRuleIsNotKnownShouldSayWhereTheyAreWithoutRepeatingIt() {
		assertThat(this.mvc.get().uri("/api/rules/SECRET")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("Cache-Control", "no-store")
			.bodyText()
			.contains("\"code\":\"unknown-rule\"", "GET /api/rules")
			.doesNotContain("SECRET", "ETag");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenExamplesAreCheckedShouldAnswerAsTheySay(RuleDescription rule) throws Exception {
		JsonNode examples = body(this.mvc.get().uri("/api/rules/" + rule.id()).exchange()).required("examples");
		List<RuleExample> files = RuleServiceFixture.bean(RuleExamples.class).of(rule.id());
		assertThat(examples).hasSameSizeAs(files);
		boolean ofScans = Stream.of(rule)
			.flatMap((one) -> one.places().stream())
			.anyMatch((place) -> place.inputs().stream().anyMatch(FormFields.paths(FieldKind.SCAN)::contains));
		for (JsonNode example : examples) {
			if (!ofScans && example.required("scans").isEmpty()) {
				check(rule.id(), example);
			}
		}
	}

	private void check(String rule, JsonNode example) throws Exception {
		MvcTestResult result = this.mvc.post()
			.uri("/api/checks")
			.contentType(MediaType.APPLICATION_JSON)
			.content(example.required("application").toString())
			.exchange();
		if (result.getResponse().getStatus() == 400) {
			// The reader reports an unknown kind of visa, and a blank deposit asks for
			// nothing.
			assertThat(rule).isIn("visa-kind-required", "deposit-required", "deposit-format");
			return;
		}
		assertThat(result).hasStatusOk();
		JsonNode found = null;
		for (JsonNode finding : body(result).required("findings")) {
			if (finding.required("rule").asString().equals(rule)) {
				found = finding;
			}
		}
		if (example.required("accepted").asBoolean()) {
			assertThat(found).as("%s", example).isNull();
		}
		else {
			assertThat(found).as("%s", example).isNotNull();
			assertThat(Objects.requireNonNull(found).required("path")).isEqualTo(example.required("path"));
			assertThat(found.required("fix")).isEqualTo(example.required("fix"));
		}
	}

	private JsonNode body(MvcTestResult result) {
		return this.json.readTree(result.getResponse().getContentAsByteArray());
	}

}
