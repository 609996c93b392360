package org.alipayrehearsal.api.reference;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.alipayrehearsal.api.reference.DescribedCalls.Call;
import org.alipayrehearsal.configuration.FixedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description is valid, whole and true: each of its examples is called, and each
 * answer is of its schema. With the system property {@code examples.write} the answers
 * are written anew, to be looked through.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ResourceLock("places for spreadsheets")
class ApiDescriptionTests {

	private static final String BASE = "https://example.org/api-docs";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private CallExamples examples;

	@Test
	void whenNobodyAsksForTheDescriptionShouldNotCreateIt(@Autowired ConfigurableListableBeanFactory beans) {
		List<String> eager = Arrays.stream(beans.getBeanNamesForType(Object.class, false, false))
			.filter(beans::containsBeanDefinition)
			.filter((name) -> !beans.getBeanDefinition(name).isLazyInit())
			.filter((name) -> String.valueOf(beans.getType(name, false)).contains("org.springdoc."))
			.toList();
		assertThat(beans.getBeanDefinition("openApiResource").isLazyInit()).isTrue();
		assertThat(eager).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenDocumentIsReadByAParserShouldHaveNothingAgainstIt(String language) throws Exception {
		SwaggerParseResult result = new OpenAPIV3Parser().readContents(get("/v3/api-docs", language).body());
		assertThat(result.getMessages()).isEmpty();
		assertThat(result.getOpenAPI().getPaths()).hasSize(8);
	}

	@Test
	void whenDocumentIsAskedForShouldDescribeTheApiAndNothingElse() throws Exception {
		JsonNode document = document("en");
		assertThat(document.required("openapi").asString()).startsWith("3.1");
		assertThat(document.required("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
		assertThat(document.required("security").toString()).isEqualTo("[]");
		Set<String> mapped = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/"))
			.collect(Collectors.toCollection(TreeSet::new));
		mapped.add("/api/checks/batch");
		Set<String> described = new TreeSet<>(document.required("paths").propertyNames());
		assertThat(described).isEqualTo(mapped);
		assertThat(document.toString()).doesNotContain("localhost", "/rehearsal/");
	}

	@Test
	void whenNoKeyIsNeededShouldSaySoAndDescribeNoRefusalOfKeys() throws Exception {
		JsonNode document = document("en");
		assertThat(document.required("components").has("securitySchemes")).isFalse();
		document.required("paths").forEach((path) -> path.forEach((operation) -> {
			assertThat(operation.has("security")).isFalse();
			Set<String> answers = Set.copyOf(operation.required("responses").propertyNames());
			assertThat(answers.contains("429")).isEqualTo(operation.has("requestBody"));
			assertThat(answers).doesNotContain("401");
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenDocumentHasExamplesShouldMatchTheirSchemas(String language) throws Exception {
		JsonNode document = document(language);
		Schemas31 schemas = new Schemas31(document);
		List<JsonNode> described = document.required("paths")
			.findParents("examples")
			.stream()
			.filter((one) -> one.has("schema"))
			.toList();
		assertThat(described).hasSizeGreaterThan(40);
		described.forEach((one) -> one.required("examples")
			.forEach((example) -> assertThat(schemas.errors(one.required("schema"), example.required("value")))
				.as("%s", example)
				.isEmpty()));
	}

	/** JSON Schema has the regular expressions of ECMAScript. */
	@Test
	void whenTextHasAPatternShouldBeOneOfEcmaScript() throws Exception {
		List<String> patterns = document("en").findValuesAsString("pattern");
		assertThat(patterns).isNotEmpty().allSatisfy((pattern) -> {
			assertThat(pattern).startsWith("^").endsWith("$");
			assertThat(pattern.replaceAll("\\\\p\\{Script=[A-Z][a-z]+}", "")).doesNotContain("\\p", "\\h", "(?i", "*+");
		});
	}

	@Test
	void whenSchemaIsDescribedShouldBeReferredTo() throws Exception {
		JsonNode document = document("en");
		List<String> references = document.findValuesAsString("$ref");
		assertThat(references).containsAll(document.required("components")
			.required("schemas")
			.propertyNames()
			.stream()
			.map((name) -> "#/components/schemas/" + name)
			.toList());
	}

	@Test
	void whenDocumentIsWrittenAsYamlShouldSayTheSame() throws Exception {
		HttpResponse<String> yaml = get("/v3/api-docs.yaml", "en");
		assertThat(yaml.statusCode()).isEqualTo(200);
		assertThat(new tools.jackson.dataformat.yaml.YAMLMapper().readTree(yaml.body()).required("paths"))
			.isEqualTo(document("en").required("paths"));
	}

	@Test
	void whenAnythingIsDescribedShouldHaveItsWords() throws Exception {
		for (String language : List.of("en", "zh-CN")) {
			List<String> wordless = new ArrayList<>();
			JsonNode document = document(language);
			document.required("components").required("schemas").properties().forEach((schema) -> {
				if (schema.getValue().path("description").asString("").isBlank()) {
					wordless.add(schema.getKey());
				}
				schema.getValue().path("properties").properties().forEach((property) -> {
					if (property.getValue().path("description").asString("").isBlank()) {
						wordless.add(schema.getKey() + "." + property.getKey());
					}
				});
			});
			document.required("paths").forEach((path) -> path.forEach((operation) -> {
				assertThat(operation.required("summary").asString()).isNotBlank();
				assertThat(operation.required("description").asString()).isNotBlank();
				Stream.of("parameters", "responses")
					.forEach((part) -> operation.path(part)
						.forEach((one) -> assertThat(one.path("description").asString("")).as("%s", one).isNotBlank()));
			}));
			assertThat(wordless).isEmpty();
		}
	}

	@Test
	void whenTextOfTheDescriptionIsWrittenShouldBeUsedAndBeThereInBothLanguages() throws Exception {
		Properties english = texts("");
		Properties chinese = texts("_zh_CN");
		assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (Map.Entry<String, Properties> one : Map.of("en", english, "zh-CN", chinese).entrySet()) {
			Set<String> said = new HashSet<>();
			strings(document(one.getKey()), said);
			String all = String.join("\n", said);
			one.getValue()
				.forEach((key, text) -> assertThat(all).as("%s in %s", key, one.getKey()).contains(text.toString()));
		}
	}

	@Test
	void whenCallIsDescribedShouldHaveExamplesOfWhatItTakesAndAnswers() throws Exception {
		document("en").required("paths").forEach((path) -> path.forEach((operation) -> {
			String answers = operation.required("responses").required("200").toString();
			assertThat(answers).contains("\"examples\"");
			if (operation.has("requestBody")) {
				assertThat(operation.required("requestBody").toString()).contains("\"examples\"");
			}
		}));
		assertThat(DescribedCalls.of(document("en"))).hasSameSizeAs(this.examples.all());
	}

	@TestFactory
	Stream<DynamicTest> whenExampleIsCalledShouldAnswerAsItSays() throws Exception {
		JsonNode document = document("en");
		Schemas31 schemas = new Schemas31(document);
		return DescribedCalls.of(document)
			.stream()
			.map((call) -> DynamicTest.dynamicTest(call.name(), () -> check(call, schemas)));
	}

	private void check(Call call, Schemas31 schemas) throws Exception {
		Map.Entry<String, JsonNode> body = call.body();
		if (body != null && body.getKey().endsWith("json")) {
			JsonNode schema = call.operation().required("requestBody").required("content").required(body.getKey());
			assertThat(schemas.errors(schema.required("schema"), body.getValue())).isEmpty();
		}
		HttpResponse<String> response = send(call, body);
		assertThat(response.statusCode()).isEqualTo(call.status());
		assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(call.type());
		if (System.getProperty("examples.write") != null) {
			write(call, response.body());
			return;
		}
		JsonNode expected = call.answer().required("value");
		if (call.type().endsWith("ndjson")) {
			assertThat(response.body()).isEqualTo(expected.asString());
			for (String line : response.body().lines().toList()) {
				assertThat(
						schemas.errors(call.schema().required("contentSchema").required("items"), JSON.readTree(line)))
					.isEmpty();
			}
		}
		else if (call.type().endsWith("json")) {
			JsonNode answer = JSON.readTree(response.body());
			assertThat(schemas.errors(call.schema(), answer)).isEmpty();
			assertThat(call.answer().has("x-excerpt") ? excerpt(answer) : answer).isEqualTo(expected);
		}
		else {
			assertThat(response.body().replace("\r\n", "\n")).isEqualTo(expected.asString().replace("\r\n", "\n"));
		}
	}

	/** A list's first two entries. */
	private static JsonNode excerpt(JsonNode answer) {
		JsonNode copy = answer.deepCopy();
		copy.forEach((list) -> {
			while (list.size() > 2) {
				((tools.jackson.databind.node.ArrayNode) list).remove(list.size() - 1);
			}
		});
		return copy;
	}

	private void write(Call call, String body) throws IOException {
		CallExample example = this.examples.all()
			.stream()
			.filter((one) -> one.name().equals(call.name()))
			.findFirst()
			.orElseThrow();
		String text = body;
		if (call.type().endsWith("json") && !call.type().endsWith("ndjson")) {
			JsonNode answer = JSON.readTree(body);
			text = JSON.writerWithDefaultPrettyPrinter()
				.writeValueAsString(example.excerpt() ? excerpt(answer) : answer) + "\n";
		}
		Files.writeString(Path.of("src/main/resources/api-examples", CallExamples.fileName(example)), text);
	}

	@ParameterizedTest
	@CsvSource({ "DELETE, /api/checks, application/json, application/json, 405",
			"POST, /api/checks, text/html, application/json, 406",
			"POST, /api/checks, application/json, text/plain, 415",
			"GET, /api/rules/none, application/json, application/json, 404",
			"POST, /api/checks/batch, image/png, text/csv, 406" })
	void whenRequestFailsShouldAnswerWithAProblemOfTheSchema(String method, String path, String accept, String type,
			int status) throws Exception {
		HttpResponse<String> response = this.client.send(request(path).header("Accept", accept)
			.header("Content-Type", type)
			.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"name\":{}}"))
			.build(), BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(status);
		JsonNode answer = JSON.readTree(response.body());
		JsonNode document = document("en");
		assertThat(new Schemas31(document).errors(JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}"), answer))
			.isEmpty();
		JsonNode described = document.required("paths")
			.required("/api/checks")
			.required("post")
			.required("responses")
			.path(Integer.toString(status));
		if (path.equals("/api/checks") && !described.isMissingNode()) {
			assertThat(described.required("content")
				.required("application/problem+json")
				.required("examples")
				.required("problem-" + status)
				.required("value")).isEqualTo(answer);
		}
	}

	private HttpResponse<String> send(Call call, Map.@Nullable Entry<String, JsonNode> body) throws Exception {
		String language = call.header("Accept-Language");
		HttpRequest.Builder request = HttpRequest.newBuilder(address(call.address()))
			.timeout(Duration.ofSeconds(30))
			.header("Accept", call.status() == 200 ? call.type() : "*/*")
			.header("Accept-Language", (language != null) ? language : "en");
		if (body == null) {
			return this.client.send(request.GET().build(), BodyHandlers.ofString());
		}
		String text = body.getValue().isString() ? body.getValue().asString() : body.getValue().toString();
		String type = body.getKey();
		if (type.startsWith("multipart")) {
			StringBuilder form = new StringBuilder();
			body.getValue()
				.properties()
				.forEach((part) -> form.append("--x\r\nContent-Disposition: form-data; name=\"")
					.append(part.getKey())
					.append("\"\r\n\r\n")
					.append(part.getValue())
					.append("\r\n"));
			text = form.append("--x--\r\n").toString();
			type += "; boundary=x";
		}
		return this.client.send(request.header("Content-Type", type).POST(BodyPublishers.ofString(text)).build(),
				BodyHandlers.ofString());
	}

	private JsonNode document(String language) throws Exception {
		HttpResponse<String> response = get("/v3/api-docs", language);
		assertThat(response.statusCode()).isEqualTo(200);
		return JSON.readTree(response.body());
	}

	private HttpResponse<String> get(String path, String language) throws Exception {
		return this.client.send(request(path).header("Accept-Language", language).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30));
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static void strings(JsonNode node, Set<String> said) {
		if (node.isString()) {
			said.add(node.asString());
		}
		node.forEach((child) -> strings(child, said));
	}

	private static Properties texts(String suffix) throws IOException {
		Properties texts = new Properties();
		texts.load(new StringReader(new ClassPathResource("messages/openapi" + suffix + ".properties")
			.getContentAsString(StandardCharsets.UTF_8)));
		return texts;
	}

	/** The document's schemas, each by its place in it. */
	private static final class Schemas31 {

		private final SchemaRegistry registry;

		Schemas31(JsonNode document) {
			this.registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(),
					(builder) -> builder.schemas(Map.of(BASE, document.toString())));
		}

		List<String> errors(JsonNode schema, JsonNode value) {
			String absolute = schema.toString().replace("\"#/components", "\"" + BASE + "#/components");
			Schema compiled = this.registry.getSchema(SchemaLocation.of("https://example.org/one"),
					JSON.readTree(absolute));
			return compiled.validate(value).stream().map(Object::toString).toList();
		}

	}

}
