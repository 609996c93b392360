package org.alipayrehearsal.api.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.alipayrehearsal.data.YamlFile;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the examples of calls from {@code api-examples/calls.yml}, and their answers from
 * the files beside it.
 */
@Component
class CallExamples {

	private static final String FOLDER = "api-examples/";

	List<CallExample> of(String call) {
		return all().stream().filter((example) -> example.call().equals(call)).toList();
	}

	List<CallExample> all() {
		return YamlFile
			.read(new ClassPathResource(FOLDER + "calls.yml", CallExamples.class.getClassLoader()), CallsFile.class)
			.calls();
	}

	/**
	 * {@return the answer as it is in its file}
	 */
	String answer(CallExample example) {
		try {
			return new ClassPathResource(FOLDER + fileName(example), CallExamples.class.getClassLoader())
				.getContentAsString(StandardCharsets.UTF_8);
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

	private record CallsFile(@NotEmpty List<@Valid CallExample> calls) {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		CallsFile {
		}

		@Override
		public String toString() {
			return "CallsFile[" + this.calls.size() + "]";
		}

	}

}
