package org.alipayrehearsal.api.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the examples of calls from {@code api-examples/calls.yml}, and their answers from
 * the files beside it.
 */
@Component
class CallExamples {

	private static final String FOLDER = "api-examples/";

	private final YAMLMapper yaml = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	List<CallExample> of(String call) {
		return all().stream().filter((example) -> example.call().equals(call)).toList();
	}

	List<CallExample> all() {
		try (InputStream file = new ClassPathResource(FOLDER + "calls.yml").getInputStream()) {
			return this.yaml.readValue(file, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read the examples", ex);
		}
	}

	/** The answer as it stands in its file. */
	String answer(CallExample example) {
		try {
			return new ClassPathResource(FOLDER + fileName(example)).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read the answer of an example", ex);
		}
	}

	static String fileName(CallExample example) {
		String ending = switch (example.answerType()) {
			case "text/csv" -> ".csv";
			case "application/x-ndjson" -> ".ndjson";
			default -> ".json";
		};
		return example.name() + ending;
	}

}
