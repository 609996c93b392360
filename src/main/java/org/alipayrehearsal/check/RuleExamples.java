package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.alipayrehearsal.data.YamlFile;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the rules' examples from {@code examples/<rule>.yml}.
 */
@Component
public class RuleExamples {

	/** The examples of the rules that have some and were asked for. */
	private final Map<String, List<RuleExample>> examples = new ConcurrentHashMap<>();

	/**
	 * Returns the examples of a rule, accepted ones first.
	 * @param rule the rule's id
	 * @return the examples; empty if the rule has no file
	 * @throws org.alipayrehearsal.data.DataFileException if the file cannot be read or an
	 * example lacks its description in one of the languages
	 */
	public List<RuleExample> of(String rule) {
		List<RuleExample> known = this.examples.get(rule);
		if (known != null) {
			return known;
		}
		List<RuleExample> read = read(rule);
		if (!read.isEmpty()) {
			this.examples.put(rule, read);
		}
		return read;
	}

	private static List<RuleExample> read(String rule) {
		ClassPathResource file = new ClassPathResource("examples/" + rule + ".yml",
				RuleExamples.class.getClassLoader());
		if (!file.exists()) {
			return List.of();
		}
		ExampleFile examples = YamlFile.read(file, ExampleFile.class);
		List<RuleExample> all = new ArrayList<>();
		examples.accepted().forEach((entry) -> all.add(entry.toExample(rule, true)));
		examples.rejected().forEach((entry) -> all.add(entry.toExample(rule, false)));
		return List.copyOf(all);
	}

	private record ExampleFile(List<@Valid Entry> accepted, List<@Valid Entry> rejected) {

	}

	/**
	 * An example as the file has it.
	 *
	 * @param description a short description in English
	 * @param chinese the same in simplified Chinese
	 * @param answers the answers by path
	 * @param path where the finding is reported, or null if accepted
	 * @param fix the text that is offered instead, or null
	 * @param fixPath the field of the fix, or null for that of the finding
	 * @param variant the variant of the rule's texts, or null for the texts themselves
	 */
	record Entry(@NotBlank String description, @NotBlank String chinese, @NotNull Map<String, String> answers,
			@Nullable String path, @Nullable String fix, @JsonProperty("fixPath") @Nullable String fixPath,
			@Nullable String variant) {

		RuleExample toExample(String rule, boolean accepted) {
			String target = (this.fix != null && this.fixPath == null) ? this.path : this.fixPath;
			return new RuleExample(rule, accepted, this.description, this.chinese, this.answers, this.path, this.fix,
					target, this.variant);
		}

	}

}
