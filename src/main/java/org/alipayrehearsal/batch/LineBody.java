package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.alipayrehearsal.check.AnyTextSerializer;
import org.alipayrehearsal.check.CheckResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON of a line.
 *
 * @param line the number of the line
 * @param reference the reference; empty without one
 * @param report the report, as for a single application; absent for a line not checked
 * @param unreadable why the line cannot be read; absent for a readable line
 * @param skipped why the line is no client; absent for a client
 * @param spreadsheet hints on values changed by a spreadsheet, not readable, or read
 * differently than written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "line", "reference", "report", "unreadable", "skipped", "spreadsheet" })
record LineBody(long line, @JsonSerialize(using = AnyTextSerializer.class) String reference,
		@Nullable CheckResponse report, @Nullable FaultBody unreadable, @Nullable FaultBody skipped,
		List<HintBody> spreadsheet) {

	@Override
	public String toString() {
		return "LineBody[" + this.line + "]";
	}

	/**
	 * Why a line cannot be read, or is skipped.
	 *
	 * @param code the code of the reason
	 * @param detail the reason in words
	 */
	@JsonPropertyOrder({ "code", "detail" })
	record FaultBody(String code, String detail) {

	}

	/**
	 * A hint on a value changed by a spreadsheet, not readable, or read differently than
	 * written.
	 *
	 * @param code the code of the hint
	 * @param path the path of the field
	 * @param detail the hint in words
	 * @param fix the text to type instead, or how the value was read; null if neither is
	 * known
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
	 * @param skipped the number of lines that are no clients
	 * @param rules the most frequent rules with their counts
	 * @param encoding the encoding or format of the file
	 * @param ignoredColumns the names of unknown columns
	 * @param sheet the name of the sheet that was checked, or null for a text
	 * @param headerLine the number of the line with the column names
	 * @param stoppedAfterLine the number of the last line that was checked before a
	 * shutdown of the server, or null, which is left out, if the whole file was checked
	 * @param notes notes on how the file was read
	 */
	@JsonPropertyOrder({ "lines", "ready", "readyWithWarnings", "incomplete", "notReady", "unreadable", "skipped",
			"rules", "encoding", "ignoredColumns", "sheet", "headerLine", "stoppedAfterLine", "notes" })
	record SummaryBody(long lines, long ready, long readyWithWarnings, long incomplete, long notReady, long unreadable,
			long skipped, Map<String, Long> rules, String encoding, List<String> ignoredColumns, @Nullable String sheet,
			long headerLine, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long stoppedAfterLine,
			List<String> notes) {

		@Override
		public String toString() {
			return "SummaryBody[" + this.lines + "]";
		}

	}

	/**
	 * One of the first findings or hints, for the page.
	 *
	 * @param line the number of the line
	 * @param reference the reference; empty without one
	 * @param name the name of the person; empty without one
	 * @param kind the severity in lower case, or {@code unreadable}, {@code spreadsheet}
	 * or {@code reading}
	 * @param field the label of the field; empty for a whole line
	 * @param rule the id of the rule; empty without one
	 * @param message the message
	 * @param fix the text to type instead, with the label of its field; empty without one
	 */
	record FirstFinding(long line, @JsonSerialize(using = AnyTextSerializer.class) String reference,
			@JsonSerialize(using = AnyTextSerializer.class) String name, String kind, String field, String rule,
			@JsonSerialize(using = AnyTextSerializer.class) String message,
			@JsonSerialize(using = AnyTextSerializer.class) String fix) {

		@Override
		public String toString() {
			return "FirstFinding[" + this.line + "]";
		}

	}

}
