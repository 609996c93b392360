package org.alipayrehearsal.api.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The calls that the description shows, put together of the document alone, as a program
 * would that has nothing else.
 */
final class DescribedCalls {

	private DescribedCalls() {
	}

	static List<Call> of(JsonNode document) {
		List<Call> calls = new ArrayList<>();
		document.required("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((operation) -> add(path.getKey(), operation.getKey(), operation.getValue(), calls)));
		return calls;
	}

	private static void add(String path, String method, JsonNode operation, List<Call> calls) {
		operation.required("responses")
			.properties()
			.forEach((answer) -> answer.getValue()
				.path("content")
				.properties()
				.forEach((content) -> content.getValue().path("examples").properties().forEach((example) -> {
					if (!example.getKey().startsWith("problem-")) {
						calls.add(new Call(path, method.toUpperCase(Locale.ROOT), operation, example.getKey(),
								Integer.parseInt(answer.getKey()), content.getKey(), content.getValue().path("schema"),
								example.getValue()));
					}
				})));
	}

	/**
	 * One call.
	 */
	record Call(String path, String method, JsonNode operation, String name, int status, String type, JsonNode schema,
			JsonNode answer) {

		/** The address with its parameters; headers are left to {@link #header}. */
		String address() {
			String address = this.path;
			for (JsonNode parameter : this.operation.path("parameters")) {
				String value = value(parameter);
				String called = parameter.required("name").asString();
				if (value != null && parameter.required("in").asString().equals("path")) {
					address = address.replace("{" + called + "}", value);
				}
				else if (value != null && parameter.required("in").asString().equals("query")) {
					address += "?" + called + "=" + value;
				}
			}
			return address;
		}

		@Nullable String header(String called) {
			for (JsonNode parameter : this.operation.path("parameters")) {
				if (parameter.required("name").asString().equals(called)) {
					return value(parameter);
				}
			}
			return null;
		}

		/** The body's type and its example; null where there is none. */
		Map.@Nullable Entry<String, JsonNode> body() {
			for (Map.Entry<String, JsonNode> content : this.operation.path("requestBody")
				.path("content")
				.properties()) {
				JsonNode example = content.getValue().path("examples").path(this.name);
				if (!example.isMissingNode()) {
					return Map.entry(content.getKey(), example.required("value"));
				}
			}
			return null;
		}

		private @Nullable String value(JsonNode parameter) {
			JsonNode example = parameter.path("examples").path(this.name);
			return example.isMissingNode() ? null : example.required("value").asString();
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
