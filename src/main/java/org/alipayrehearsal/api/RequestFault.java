package org.alipayrehearsal.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A reason why a request cannot be read. It never holds what was sent.
 *
 * @param code what is wrong, for programs; its text has the key
 * {@code problem.fault.<code>}
 * @param field the path of the field, or null if the fault is not about one
 * @param arguments the arguments of the text: known field names or codes
 * @param line the line in the JSON text, beginning with 1, or 0 if unknown
 * @param column the column in that line, in characters, beginning with 1
 */
record RequestFault(String code, @Nullable String field, List<String> arguments, int line, int column) {

	static RequestFault of(String code) {
		return new RequestFault(code, null, List.of(), 0, 0);
	}

	static RequestFault of(String code, String field) {
		return new RequestFault(code, field, List.of(), 0, 0);
	}

}
