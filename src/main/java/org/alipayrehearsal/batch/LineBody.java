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
 * A line of the result as JSON.
 *
 * @param line where it stands in the file
 * @param reference what its reference column holds
 * @param report the same as one application's; not there where the line cannot be read
 * @param unreadable why it cannot be read; not there where it can
 * @param spreadsheet what a spreadsheet seems to have done to it
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
	 * @param code the reason for programs
	 * @param detail the same in words
	 */
	@JsonPropertyOrder({ "code", "detail" })
	record FaultBody(String code, String detail) {

	}

	/**
	 * What a spreadsheet seems to have done.
	 *
	 * @param code what it did, for programs
	 * @param path the field
	 * @param detail what it did, in words
	 * @param fix what the cell should hold; null where that is lost
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
	 * The last line of the result, and what a page asks for meanwhile.
	 *
	 * @param lines how many lines were read
	 * @param ready how many have neither error nor warning
	 * @param readyWithWarnings how many have a warning and no error
	 * @param incomplete how many have no error, but not all of the form was there
	 * @param notReady how many have an error
	 * @param unreadable how many could not be read
	 * @param rules the rules that spoke most often
	 * @param encoding how the file is written
	 * @param ignoredColumns columns that are not known
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
	 * A finding for the first look.
	 *
	 * @param line where it stands in the file
	 * @param severity how much it weighs; null where the line cannot be read
	 * @param field the field, in words
	 * @param rule the rule
	 * @param message what is wrong
	 */
	record FirstFinding(long line, @Nullable Severity severity, String field, String rule,
			@JsonSerialize(using = AnyTextSerializer.class) String message) {

		@Override
		public String toString() {
			return "FirstFinding[" + this.line + "]";
		}

	}

}
