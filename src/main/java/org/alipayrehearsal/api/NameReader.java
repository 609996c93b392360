package org.alipayrehearsal.api;

import java.util.List;

import org.alipayrehearsal.constraint.TypedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Reads a JSON object with a name in it, as strictly as {@link AnswersReader} does.
 */
@Component
class NameReader {

	private static final String NAME = "name";

	private final JsonText json = new JsonText();

	/**
	 * Reads a JSON text.
	 * @param body the text in UTF-8, with a byte order mark or without
	 * @return the name, which is not blank
	 * @throws UnreadableRequestException where it is not JSON or not such an object; of
	 * status 422 where there is no name in it
	 */
	String read(byte[] body) {
		String name = this.json.read(body, NameReader::parse);
		if (name == null || TypedText.isBlank(name)) {
			throw new UnreadableRequestException(HttpStatus.UNPROCESSABLE_CONTENT,
					List.of(RequestFault.of("blank-name", NAME)));
		}
		return name;
	}

	private static @Nullable String parse(JsonParser json) {
		RequestFaults faults = new RequestFaults(json);
		String name = null;
		if (json.nextToken() == JsonToken.START_OBJECT) {
			boolean seen = false;
			while (json.nextToken() != JsonToken.END_OBJECT) {
				String field = json.currentName();
				if (!field.equals(NAME)) {
					faults.unknown("", field, List.of(NAME));
				}
				else if (seen) {
					faults.add("duplicate-field", NAME);
					faults.skipValue();
				}
				else {
					seen = true;
					name = text(json, faults);
				}
			}
		}
		else {
			json.skipChildren();
			faults.add("not-an-object", null);
		}
		faults.end();
		return name;
	}

	private static @Nullable String text(JsonParser json, RequestFaults faults) {
		JsonToken token = json.nextToken();
		if (token == JsonToken.VALUE_STRING) {
			return json.getString();
		}
		if (token != JsonToken.VALUE_NULL) {
			faults.add("not-a-text", NAME);
			json.skipChildren();
		}
		return null;
	}

}
