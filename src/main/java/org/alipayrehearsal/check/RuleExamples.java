package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * Reads the rules' examples from {@code examples/<rule>.yml}.
 */
@Component
public class RuleExamples {

	private final YAMLMapper yaml = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/**
	 * Returns the examples of a rule, accepted ones first.
	 * @param rule the rule's id
	 * @return the examples; empty if the rule has no file
	 * @throws IllegalStateException if the file cannot be read, or an example lacks its
	 * description in one of the languages
	 */
	public List<RuleExample> of(String rule) {
		String file = "/examples/" + rule + ".yml";
		try (InputStream content = RuleExamples.class.getResourceAsStream(file)) {
			if (content == null) {
				return List.of();
			}
			ExampleFile examples = this.yaml.readValue(content, ExampleFile.class);
			List<RuleExample> all = new ArrayList<>();
			examples.accepted().forEach((entry) -> all.add(entry.toExample(rule, true)));
			examples.rejected().forEach((entry) -> all.add(entry.toExample(rule, false)));
			return all;
		}
		catch (IOException | JacksonException ex) {
			throw new IllegalStateException("Cannot read " + file, ex);
		}
	}

	private record ExampleFile(List<Entry> accepted, List<Entry> rejected) {

	}

	/**
	 * An example in its file.
	 *
	 * @param description a short description in English
	 * @param chinese the description in simplified Chinese
	 * @param answers the answers by path
	 * @param path the field of the finding, or null if accepted
	 * @param fix the expected fix, or null
	 * @param fixPath the field that the fix is for, or null for the field of the finding
	 * @param variant which of the rule's texts is used, or null for its default text
	 */
	record Entry(String description, String chinese, Map<String, String> answers, @Nullable String path,
			@Nullable String fix, @Nullable String fixPath, @Nullable String variant) {

		Entry {
			require("description", description);
			require("chinese", chinese);
		}

		RuleExample toExample(String rule, boolean accepted) {
			String target = (this.fix != null && this.fixPath == null) ? this.path : this.fixPath;
			return new RuleExample(rule, accepted, this.description, this.chinese, this.answers, this.path, this.fix,
					target, this.variant);
		}

		private static void require(String key, @Nullable String text) {
			if (text == null || text.isBlank()) {
				throw new IllegalArgumentException("“" + key + "” is missing");
			}
		}

	}

}
