package org.alipayrehearsal.api.reference;

import java.util.Map;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Puts the examples of a call where they belong: what is sent to the parameters and the
 * body, what comes back to the answer of its status, all under one name.
 */
@Component
class ExampleDescription {

	/** Says that an answer has more of the same. */
	static final String EXCERPT = "x-excerpt";

	private final CallExamples examples;

	private final JsonMapper json;

	ExampleDescription(CallExamples examples, JsonMapper json) {
		this.examples = examples;
		this.json = json;
	}

	void add(Operation operation, DescriptionTexts texts) {
		for (CallExample example : this.examples.of(operation.getOperationId())) {
			String summary = texts.of("example." + example.name());
			for (Parameter parameter : operation.getParameters()) {
				add(parameter, example.name(), summary, example.valueOf(parameter.getName()));
			}
			String type = example.type();
			String body = example.body();
			if (type != null && body != null) {
				content(operation.getRequestBody().getContent().get(type), type).addExamples(example.name(),
						new Example().summary(summary).value(value(body, type)));
			}
			ApiResponse response = operation.getResponses().get(Integer.toString(example.status()));
			MediaType answer = content((response != null) ? response.getContent().get(example.answerType()) : null,
					example.answerType());
			Example shown = new Example().summary(summary)
				.value(value(this.examples.answer(example), example.answerType()));
			if (example.excerpt()) {
				shown.addExtension(EXCERPT, true);
			}
			// A real answer says more than the one that fits every call.
			Map<String, Example> others = answer.getExamples();
			if (others != null) {
				others.remove("problem-" + example.status());
			}
			answer.addExamples(example.name(), shown);
		}
	}

	private static void add(Parameter parameter, String name, String summary, @Nullable String value) {
		if (value != null) {
			parameter.addExample(name, new Example().summary(summary).value(value));
		}
	}

	private static MediaType content(@Nullable MediaType content, String type) {
		if (content == null) {
			throw new IllegalStateException("An example is of " + type + ", which the call has not");
		}
		return content;
	}

	private Object value(String text, String type) {
		return (type.endsWith("json") && !type.endsWith("ndjson")) || type.startsWith("multipart")
				? this.json.readValue(text, Object.class) : text;
	}

}
