package org.alipayrehearsal.api.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.alipayrehearsal.check.ReportedChanges;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Completes what springdoc reads off the controllers: bodies that are read as bytes,
 * words, problems, examples, and one order, so that the document is the same each time.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiDescription implements OpenApiLocaleCustomizer {

	private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

	private static final String FORM = org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

	/** The order to show calls in, by their addresses; others follow. */
	private static final List<String> ORDER = List.of("/api/checks", "/api/checks/batch", "/api/banks",
			"/api/banks/matrix", "/api/rules", "/api/rules/{id}", "/api/failure-messages",
			"/api/failure-messages/explain");

	private final MessageSource messages;

	private final SchemaCompletion schemas;

	private final ProblemResponses problems;

	private final ExampleDescription examples;

	private final ReportedChanges changes;

	ApiDescription(MessageSource messages, SchemaCompletion schemas, ProblemResponses problems,
			ExampleDescription examples, ReportedChanges changes) {
		this.changes = changes;
		this.messages = messages;
		this.schemas = schemas;
		this.problems = problems;
		this.examples = examples;
	}

	@Override
	public void customise(OpenAPI document, Locale locale) {
		DescriptionTexts texts = new DescriptionTexts(this.messages, locale);
		document.setInfo(new Info().title("Alipay Rehearsal")
			.version("1")
			.description(texts.of("info") + "\n\n" + this.changes.datedLine(locale))
			.license(new License().name("Apache-2.0").identifier("Apache-2.0")));
		document.setServers(List.of(new Server().url("/")));
		boolean keyed = document.getComponents().getSecuritySchemes() != null;
		if (!keyed) {
			// No call needs credentials, which a document has to say: without it, nothing
			// is known.
			document.setSecurity(List.of());
		}
		document.setPaths(sorted(document.getPaths()));
		Map<String, Tag> tags = new LinkedHashMap<>();
		document.getPaths().forEach((path, item) -> item.readOperations().forEach((operation) -> {
			String tag = path.split("/", -1)[2];
			tags.computeIfAbsent(tag, (name) -> new Tag().name(name).description(texts.of("tag." + name)));
			operation.setTags(List.of(tag));
			complete(operation, keyed, texts);
		}));
		document.setTags(List.copyOf(tags.values()));
		Components components = document.getComponents();
		this.problems.register(components);
		components.getSchemas().remove("MediaType");
		components.addSchemas(FormSchema.NAME, FormSchema.json(texts));
		this.schemas.complete(components, texts);
	}

	private static Paths sorted(Paths paths) {
		Paths sorted = new Paths();
		ORDER.stream().filter(paths::containsKey).forEach((path) -> sorted.addPathItem(path, paths.get(path)));
		new TreeMap<String, PathItem>(paths).forEach(sorted::putIfAbsent);
		return sorted;
	}

	private void complete(Operation operation, boolean keyed, DescriptionTexts texts) {
		String id = operation.getOperationId();
		operation.setSummary(texts.of(id));
		operation.setDescription(texts.of(id + ".text"));
		body(operation, texts);
		List<Parameter> own = (operation.getParameters() != null) ? operation.getParameters() : List.of();
		operation.setParameters(null);
		own.stream().filter((parameter) -> !parameter.getName().equals("Content-Type")).forEach((parameter) -> {
			parameter.setDescription(texts.of(id + "." + parameter.getName()));
			operation.addParametersItem(parameter);
		});
		operation.addParametersItem(language(texts));
		ApiResponses answers = new ApiResponses();
		operation.getResponses().forEach((status, answer) -> answers.addApiResponse(status, answer(answer, id, texts)));
		operation.setResponses(answers);
		if (operation.getRequestBody() == null) {
			tagged(answers, texts);
		}
		this.problems.add(operation, keyed, texts);
		this.examples.add(operation, texts);
	}

	private static void body(Operation operation, DescriptionTexts texts) {
		RequestBody body = operation.getRequestBody();
		if (body == null) {
			return;
		}
		body.setRequired(true);
		body.setDescription(texts.of(operation.getOperationId() + ".body"));
		if (operation.getOperationId().equals("check")) {
			body.setContent(new Content().addMediaType(JSON, new MediaType().schema(Schemas.reference(FormSchema.NAME)))
				.addMediaType(FORM, FormSchema.form(texts)));
		}
		if (operation.getOperationId().equals("bankMatrix")) {
			Schema<Object> name = Schemas.of("string");
			name.setDescription(texts.any("name.realName.label"));
			Schema<Object> asked = Schemas.object();
			asked.addProperty("name", name);
			asked.setRequired(List.of("name"));
			body.setContent(new Content().addMediaType(JSON, new MediaType().schema(asked)));
		}
	}

	private static ApiResponse answer(ApiResponse answer, String call, DescriptionTexts texts) {
		answer.setDescription(texts.of(call + ".answer"));
		answer.addHeaderObject("Content-Language",
				new Header().description(texts.of("header.content-language")).schema(Schemas.of("string")));
		return answer;
	}

	/** Whoever has an answer may ask whether it still holds. */
	private static void tagged(ApiResponses answers, DescriptionTexts texts) {
		Header tag = new Header().description(texts.of("header.etag")).schema(Schemas.of("string"));
		answers.forEach((status, answer) -> answer.addHeaderObject("ETag", tag));
		answers.addApiResponse("304", new ApiResponse().description(texts.of("response.304")).content(null));
	}

	private static Parameter language(DescriptionTexts texts) {
		Schema<Object> tag = Schemas.of("string");
		tag.setDefault("en");
		return new Parameter().name("Accept-Language")
			.in("header")
			.required(false)
			.description(texts.of("accept-language"))
			.schema(tag);
	}

}
