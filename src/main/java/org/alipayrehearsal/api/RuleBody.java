package org.alipayrehearsal.api;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.alipayrehearsal.check.CheckResponse.FixBody;
import org.alipayrehearsal.check.CheckResponse.SourceBody;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A rule, in the words of its findings. What differs from finding to finding is {@code …}
 * in them.
 *
 * @param id its id
 * @param severity how much its findings weigh
 * @param action the action that settles its findings
 * @param title its name
 * @param message what is wrong
 * @param why why it matters
 * @param remedy what to do instead
 * @param variants the cases that have words of their own
 * @param places where it sits in the form
 * @param source where it comes from
 * @param exampleCount how many examples it has
 * @param examples the examples; not there in a list of rules
 */
@JsonPropertyOrder({ "id", "severity", "action", "title", "message", "why", "remedy", "variants", "places", "source",
		"exampleCount", "examples" })
record RuleBody(String id, Severity severity, Action action, String title, String message, String why, String remedy,
		List<VariantBody> variants, List<PlaceBody> places, SourceBody source, int exampleCount,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ExampleBody> examples) {

	RuleBody with(List<ExampleBody> all) {
		return new RuleBody(this.id, this.severity, this.action, this.title, this.message, this.why, this.remedy,
				this.variants, this.places, this.source, this.exampleCount, all);
	}

	@Override
	public String toString() {
		return "RuleBody[" + this.exampleCount + "]";
	}

	/**
	 * All rules.
	 *
	 * @param rules the rules, in the form's order
	 */
	record Rules(List<RuleBody> rules) {

		@Override
		public String toString() {
			return "Rules[" + this.rules.size() + "]";
		}

	}

	/**
	 * A case that has words of its own.
	 *
	 * @param id its id, within the rule
	 * @param message what is wrong
	 * @param why why it matters
	 * @param remedy what to do instead
	 */
	@JsonPropertyOrder({ "id", "message", "why", "remedy" })
	record VariantBody(String id, String message, String why, String remedy) {

		@Override
		public String toString() {
			return "VariantBody[]";
		}

	}

	/**
	 * A place in the form.
	 *
	 * @param fields what the rule looks at there; its findings are reported at the first
	 * @param anyField whether one of them is enough to judge
	 */
	@JsonPropertyOrder({ "fields", "anyField" })
	record PlaceBody(List<String> fields, boolean anyField) {

		@Override
		public String toString() {
			return "PlaceBody[" + this.fields.size() + "]";
		}

	}

	/**
	 * An application, or a part of one, and what the rule says of it.
	 *
	 * @param accepted whether the rule has nothing against it
	 * @param description a few words about it
	 * @param application the answers, as {@code POST /api/checks} takes them
	 * @param scans what is on the scans it needs, in a few words; empty where it needs
	 * none
	 * @param path where the finding is reported; null where accepted
	 * @param fix what is offered to type instead; null where nothing is
	 * @param variant the case; null where it is the rule's own
	 */
	@JsonPropertyOrder({ "accepted", "description", "application", "scans", "path", "fix", "variant" })
	record ExampleBody(boolean accepted, String description,
			@JsonSerialize(using = AnswersSerializer.class) Map<String, Map<String, @Nullable Object>> application,
			Map<String, String> scans, @Nullable String path, @Nullable FixBody fix, @Nullable String variant) {

		@Override
		public String toString() {
			return "ExampleBody[]";
		}

	}

}
