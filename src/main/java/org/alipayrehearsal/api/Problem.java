package org.alipayrehearsal.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 has it. There is no {@code instance}: it
 * would repeat the address, and anything may stand in one.
 *
 * @param type always {@code about:blank}: the status and the codes tell problems apart
 * @param title the problem in a few words
 * @param status the status of the answer
 * @param detail what to do about it
 * @param code the reason for programs; null where the status says all
 * @param field the path of the first field that cannot be read; null where it is not
 * about one
 * @param line the line of that place in the JSON text, beginning with 1
 * @param column the column in that line, beginning with 1
 * @param errors all that cannot be read; null where the whole request is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "type", "title", "status", "detail", "code", "field", "line", "column", "errors" })
public record Problem(String type, String title, int status, String detail, @Nullable String code,
		@Nullable String field, @Nullable Integer line, @Nullable Integer column, @Nullable List<Fault> errors) {

	static final String TYPE = "about:blank";

	@Override
	public String toString() {
		return "Problem[" + this.status + "]";
	}

	/**
	 * One thing that cannot be read.
	 *
	 * @param code what is wrong, for programs
	 * @param detail what to do about it
	 * @param field the path of the field; null where it is not about one
	 * @param line the line in the JSON text, beginning with 1; null where there is none
	 * @param column the column in that line, beginning with 1; null where there is none
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder({ "code", "detail", "field", "line", "column" })
	public record Fault(String code, String detail, @Nullable String field, @Nullable Integer line,
			@Nullable Integer column) {

		@Override
		public String toString() {
			return "Fault[" + this.code.length() + "]";
		}

	}

}
