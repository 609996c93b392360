package org.alipayrehearsal.check;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The report of a form as JSON.
 *
 * @param verdict the verdict
 * @param findings the findings, by field, severity and rule
 * @param passed the ids of the rules that passed
 * @param notChecked the paths that were not asked for or could not be checked
 * @param banks which banks' cards can be used with the name; empty without a name
 * @param nameVariants other spellings of the name; empty without a name
 */
@JsonPropertyOrder({ "verdict", "findings", "passed", "notChecked", "banks", "nameVariants" })
public record CheckResponse(Verdict verdict, List<FindingBody> findings, List<String> passed, List<String> notChecked,
		List<BankBody> banks, List<NameVariantBody> nameVariants) {

	/**
	 * A finding.
	 *
	 * @param rule the rule's id
	 * @param severity the rule's severity
	 * @param path the field
	 * @param message what is wrong
	 * @param why why it matters
	 * @param remedy what to do instead
	 * @param action the action that settles the finding, and the field that it is about
	 * @param fix the exact text to type instead, or null
	 * @param source where the rule comes from
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	@JsonPropertyOrder({ "rule", "severity", "path", "message", "why", "remedy", "action", "fix", "source" })
	public record FindingBody(String rule, Severity severity, String path,
			@JsonSerialize(using = AnyTextSerializer.class) String message,
			@JsonSerialize(using = AnyTextSerializer.class) String why,
			@JsonSerialize(using = AnyTextSerializer.class) String remedy, ActionBody action, @Nullable FixBody fix,
			SourceBody source) {

		@Override
		public String toString() {
			return "FindingBody[" + this.rule + "]";
		}

	}

	/**
	 * An action.
	 *
	 * @param type the type of the action
	 * @param path the field to change; for a card or a bank, the field to fill in anew
	 */
	@JsonPropertyOrder({ "type", "path" })
	public record ActionBody(Action type, String path) {

	}

	/**
	 * A text to type instead.
	 *
	 * @param path the field to type it into
	 * @param value the whole text of the field
	 */
	@JsonPropertyOrder({ "path", "value" })
	public record FixBody(String path, @JsonSerialize(using = AnyTextSerializer.class) String value) {

		@Override
		public String toString() {
			return "FixBody[" + this.path + "]";
		}

	}

	/**
	 * Where a rule comes from.
	 *
	 * @param kind the kind of source
	 * @param step the step of the guide
	 * @param quote the sentence that the rule is taken from; may be blank
	 * @param reference what else to look up; may be blank
	 */
	@JsonPropertyOrder({ "kind", "step", "quote", "reference" })
	public record SourceBody(Source.Kind kind, String step, String quote, String reference) {

	}

	/**
	 * A line of the bank matrix.
	 *
	 * @param code the bank's code
	 * @param usable whether its cards can be used with the name
	 * @param rules the ids of the rules that reject the bank
	 */
	@JsonPropertyOrder({ "code", "usable", "rules" })
	public record BankBody(String code, BankUse.Usable usable, List<String> rules) {

	}

	/**
	 * Another spelling of the name.
	 *
	 * @param name the spelling
	 * @param change what was changed
	 * @param length its length in characters, as {@code name-over-20} counts
	 * @param banks the codes of the banks whose cards can be used with it
	 */
	@JsonPropertyOrder({ "name", "change", "length", "banks" })
	public record NameVariantBody(@JsonSerialize(using = AnyTextSerializer.class) String name,
			@JsonSerialize(using = AnyTextSerializer.class) String change, int length, List<String> banks) {

		@Override
		public String toString() {
			return "NameVariantBody[]";
		}

	}

}
