package org.alipayrehearsal.api.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.api.reference.Reference.Call;
import org.alipayrehearsal.api.reference.Reference.CallAnswer;
import org.alipayrehearsal.api.reference.Reference.CallBody;
import org.alipayrehearsal.api.reference.Reference.CallField;
import org.alipayrehearsal.api.reference.Reference.Sample;
import org.alipayrehearsal.api.reference.Reference.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the OpenAPI document for people: what programs get and what the page shows is the
 * same by construction.
 */
final class ReferenceReader {

	private static final String OK = "200";

	private final JsonMapper json;

	ReferenceReader(JsonMapper json) {
		this.json = json;
	}

	Reference read(byte[] document) {
		JsonNode all = this.json.readTree(document);
		List<CallField> keys = keys(all);
		List<Call> calls = new ArrayList<>();
		all.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach(
						(operation) -> calls.add(call(path.getKey(), operation.getKey(), operation.getValue(), keys))));
		List<Shape> shapes = new ArrayList<>();
		all.path("components")
			.path("schemas")
			.properties()
			.forEach((schema) -> shapes.add(new Shape(schema.getKey(), text(schema.getValue(), "description"),
					ReferenceSchemas.fields(schema.getValue()))));
		return new Reference(text(all.path("info"), "description"), calls, shapes);
	}

	/** The headers with keys, which each call needs. */
	private static List<CallField> keys(JsonNode document) {
		List<CallField> keys = new ArrayList<>();
		document.path("components")
			.path("securitySchemes")
			.forEach((scheme) -> keys.add(new CallField(text(scheme, "name"), text(scheme, "in"), true, "string", null,
					text(scheme, "description"), List.of())));
		return keys;
	}

	private Call call(String path, String method, JsonNode operation, List<CallField> keys) {
		List<CallField> parameters = new ArrayList<>(keys);
		operation.path("parameters")
			.forEach((parameter) -> parameters.add(ReferenceSchemas.field(text(parameter, "name"),
					text(parameter, "in"), parameter.path("required").asBoolean(false), parameter.path("schema"),
					text(parameter, "description"))));
		List<CallBody> bodies = new ArrayList<>();
		operation.path("requestBody")
			.path("content")
			.properties()
			.forEach((content) -> bodies.add(body(content.getKey(), content.getValue().path("schema"))));
		List<CallAnswer> answers = new ArrayList<>();
		operation.path("responses")
			.properties()
			.forEach((answer) -> answers.add(answer(answer.getKey(), answer.getValue())));
		String verb = method.toUpperCase(Locale.ROOT);
		List<String> accepted = List.copyOf(operation.path("responses").path(OK).path("content").propertyNames());
		return new Call(text(operation, "operationId"), verb, path, text(operation, "summary"),
				text(operation, "description"), text(operation.path("requestBody"), "description"), parameters, bodies,
				answers, accepted, samples(verb, path, operation, keys));
	}

	private static CallBody body(String type, JsonNode schema) {
		return new CallBody(type, ReferenceSchemas.shape(schema), ReferenceSchemas.fields(schema));
	}

	private static CallAnswer answer(String status, JsonNode answer) {
		JsonNode content = answer.path("content");
		List<String> types = List.copyOf(content.propertyNames());
		return new CallAnswer(status, text(answer, "description"), types,
				types.isEmpty() ? null : ReferenceSchemas.shape(content.path(types.get(0)).path("schema")));
	}

	private List<Sample> samples(String method, String path, JsonNode operation, List<CallField> keys) {
		List<Sample> samples = new ArrayList<>();
		operation.path("responses")
			.properties()
			.forEach((answer) -> answer.getValue()
				.path("content")
				.properties()
				.forEach((content) -> content.getValue().path("examples").properties().forEach((example) -> {
					if (!example.getKey().startsWith("problem-")) {
						samples.add(sample(method, path, operation, keys, answer.getKey(), content.getKey(), example));
					}
				})));
		return samples;
	}

	private Sample sample(String method, String path, JsonNode operation, List<CallField> keys, String status,
			String accept, Map.Entry<String, JsonNode> example) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (JsonNode parameter : operation.path("parameters")) {
			JsonNode given = parameter.path("examples").path(example.getKey());
			if (!given.isMissingNode()) {
				parameters.put(text(parameter, "name"), text(given, "value"));
			}
		}
		Command command = new Command(method, path, operation.path("parameters"), parameters);
		keys.forEach((key) -> command.key(key.name()));
		if (OK.equals(status) && !accept.equals("application/json")) {
			command.accept(accept);
		}
		for (Map.Entry<String, JsonNode> content : operation.path("requestBody").path("content").properties()) {
			JsonNode given = content.getValue().path("examples").path(example.getKey()).path("value");
			if (!given.isMissingNode()) {
				boolean form = content.getKey().startsWith("multipart/");
				String body = text(form ? given.path("application") : given);
				return sample(example, parameters, content.getKey(), body, status, accept,
						form ? command.form(body) : command.body(content.getKey(), body));
			}
		}
		return sample(example, parameters, "", "", status, accept, command.toString());
	}

	private Sample sample(Map.Entry<String, JsonNode> example, Map<String, String> parameters, String type, String body,
			String status, String accept, String command) {
		return new Sample(example.getKey(), text(example.getValue(), "summary"), parameters, type, body, status, accept,
				text(example.getValue().path("value")), example.getValue().has("x-excerpt"),
				this.json.writeValueAsString(parameters), command);
	}

	private String text(JsonNode value) {
		return value.isString() ? value.asString()
				: this.json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString("");
	}

}
