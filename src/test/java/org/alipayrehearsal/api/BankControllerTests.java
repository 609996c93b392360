package org.alipayrehearsal.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.constraint.TypedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The banks for programs, and the bank matrix.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class BankControllerTests {

	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Banks banks;

	/** Every name of an example, once. */
	static Stream<String> names() {
		RuleExamples examples = RuleServiceFixture.bean(RuleExamples.class);
		return RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.flatMap((rule) -> examples.of(rule.id()).stream())
			.map(RuleExample::answers)
			.map((answers) -> answers.getOrDefault("name.realName", ""))
			.filter((name) -> !TypedText.isBlank(name) && name.length() < 10_000)
			.distinct();
	}

	@Test
	void whenBanksAreAskedForShouldDescribeEach() {
		MvcTestResult result = this.mvc.get().uri("/api/banks").exchange();
		assertThat(result).hasStatusOk().hasHeader("Cache-Control", "no-cache").hasHeader("Content-Language", "en");
		JsonNode all = body(result).required("banks");
		assertThat(all).hasSameSizeAs(this.banks.all());
		for (int i = 0; i < all.size(); i++) {
			Bank bank = this.banks.all().get(i);
			assertThat(all.get(i).required("code").asString()).isEqualTo(bank.code());
			assertThat(all.get(i).required("status").asString()).isEqualTo(bank.status().name());
			assertThat(all.get(i).required("source").required("quote").asString()).isNotBlank();
			assertThat(all.get(i).required("refuses")).hasSameSizeAs(bank.refusals());
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void whenMatrixIsAskedForShouldBeThatOfTheReport(String name) {
		JsonNode report = body(post("/api/checks", "{\"name\":{\"realName\":" + JSON.writeValueAsString(name) + "}}"));
		JsonNode matrix = body(post("/api/banks/matrix", "{\"name\":" + JSON.writeValueAsString(name) + "}"));
		assertThat(matrix.required("banks")).hasSameSizeAs(this.banks.all());
		assertThat(matrix.required("banks")).isEqualTo(report.required("banks"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"name":""}                          | 422 | blank-name
			{"name":" \u3000\t"}                 | 422 | blank-name
			{"name":null}                        | 422 | blank-name
			{}                                   | 422 | blank-name
			{"name":1}                           | 400 | not-a-text
			{"name":["SECRET"]}                  | 400 | not-a-text
			{"name":"SECRET","name":"SECRET"}    | 400 | duplicate-field
			{"name":"SECRET","x":"SECRET"}       | 400 | unknown-field
			["SECRET"]                           | 400 | not-an-object
			{"name":"SECRET"} {}                 | 400 | trailing-content
			{"name":"SECRET                      | 400 | malformed-json
			``                                   | 400 | empty-body
			""")
	void whenMatrixIsAskedForWronglyShouldSayWhat(String body, int status, String code, CapturedOutput output) {
		MvcTestResult result = post("/api/banks/matrix", body.replace("\t", "\\t"));
		assertThat(result).hasStatus(HttpStatus.valueOf(status))
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader("Cache-Control", "no-store")
			.bodyText()
			.contains("\"code\":\"" + code + "\"")
			.doesNotContain("SECRET");
		assertThat(output.getAll()).doesNotContain("SECRET");
	}

	@Test
	void whenNameIsAnythingShouldStillAnswer() {
		for (String name : List.of("${7*7}", "\uD800", "\u0000\u202E", "A".repeat(1000), "张".repeat(1000))) {
			assertThat(post("/api/banks/matrix", "{\"name\":" + JSON.writeValueAsString(name) + "}")).hasStatusOk();
		}
	}

	private MvcTestResult post(String path, String body) {
		return this.mvc.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private static JsonNode body(MvcTestResult result) {
		return JSON.readTree(result.getResponse().getContentAsByteArray());
	}

}
