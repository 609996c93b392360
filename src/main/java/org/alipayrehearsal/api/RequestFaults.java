package org.alipayrehearsal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * What does not belong in a JSON text, collected while it is read, so that all of it is
 * told at once.
 */
final class RequestFaults {

	private static final int MOST = 20;

	/** A name that is not known is repeated only where it can be one. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

	private final JsonParser json;

	private final List<RequestFault> faults = new ArrayList<>();

	RequestFaults(JsonParser json) {
		this.json = json;
	}

	void add(String code, @Nullable String field) {
		add(code, field, List.of());
	}

	void add(String code, @Nullable String field, List<String> arguments) {
		if (this.faults.size() < MOST) {
			TokenStreamLocation location = this.json.currentTokenLocation();
			this.faults.add(new RequestFault(code, field, arguments, location.getLineNr(), location.getColumnNr()));
		}
	}

	/** A field that is not known, and is stepped over. */
	void unknown(String parent, String name, List<String> known) {
		String shown = NAME.matcher(name).matches() ? name : "";
		String path = parent + ((parent.isEmpty() || shown.isEmpty()) ? "" : ".") + shown;
		add("unknown-field", path.isEmpty() ? null : path, known);
		skipValue();
	}

	void skipValue() {
		this.json.nextToken();
		this.json.skipChildren();
	}

	/** Ends the text: there were no faults, and nothing follows. */
	void end() {
		if (this.json.nextToken() != null) {
			add("trailing-content", null);
		}
		if (!this.faults.isEmpty()) {
			throw new UnreadableRequestException(this.faults);
		}
	}

}
