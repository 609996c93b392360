package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.alipayrehearsal.check.AnyTextSerializer;
import org.alipayrehearsal.check.CheckResponse;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON of a line.
 *
 * @param line the number of the line
 * @param reference the reference; empty without one
 * @param report the report, as for a single application; absent for an unreadable line
 * @param unreadable why the line cannot be read; absent for a readable line
 * @param spreadsheet hints on values changed by a spreadsheet or not readable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "line", "reference", "report", "unreadable", "spreadsheet" })
record LineBody(long line, @JsonSerialize(using = AnyTextSerializer.class) String reference,
		@Nullable CheckResponse report, @Nullable FaultBody unreadable, List<HintBody> spreadsheet) {

	@Override
	public String toString() {
		return "LineBody[" + this.line + "]";
	}

	/**
	 * Why a line cannot be read.
	 *
	 * @param code the code of the reason
	 * @param detail the reason in words
	 */
	@JsonPropertyOrder({ "code", "detail" })
	record FaultBody(String code, String detail) {

	}

	/**
	 * A hint on a value changed by a spreadsheet or not readable.
	 *
	 * @param code the code of the hint
	 * @param path the path of the field
	 * @param detail the hint in words
	 * @param fix the text to type instead, or null if it is lost
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	@JsonPropertyOrder({ "code", "path", "detail", "fix" })
	record HintBody(String code, String path, @JsonSerialize(using = AnyTextSerializer.class) String detail,
			@JsonSerialize(using = AnyTextSerializer.class) @Nullable String fix) {

		@Override
		public String toString() {
			return "HintBody[" + this.path + "]";
		}

	}

	/**
	 * The summary, which is the last line of the results and part of the progress.
	 *
	 * @param lines the number of lines
	 * @param ready the number of lines without errors and warnings
	 * @param readyWithWarnings the number of lines with warnings and no errors
	 * @param incomplete the number of lines without errors that lack a step of the form
	 * @param notReady the number of lines with errors
	 * @param unreadable the number of unreadable lines
	 * @param rules the most frequent rules with their counts
	 * @param encoding the encoding or format of the file
	 * @param ignoredColumns the names of unknown columns
	 */
	@JsonPropertyOrder({ "lines", "ready", "readyWithWarnings", "incomplete", "notReady", "unreadable", "rules",
			"encoding", "ignoredColumns" })
	record SummaryBody(long lines, long ready, long readyWithWarnings, long incomplete, long notReady, long unreadable,
			Map<String, Long> rules, String encoding, List<String> ignoredColumns) {

		@Override
		public String toString() {
			return "SummaryBody[" + this.lines + "]";
		}

	}

	/**
	 * One of the first findings, for the page.
	 *
	 * @param line the number of the line
	 * @param severity the severity, or null for an unreadable line
	 * @param field the label of the field
	 * @param rule the id of the rule
	 * @param message the message
	 */
	record FirstFinding(long line, @Nullable Severity severity, String field, String rule,
			@JsonSerialize(using = AnyTextSerializer.class) String message) {

		@Override
		public String toString() {
			return "FirstFinding[" + this.line + "]";
		}

	}

}
