package org.alipayrehearsal.api;

import org.alipayrehearsal.form.FormBuilder;

import org.springframework.stereotype.Component;

/**
 * Reads JSON as the answers of a person: strictly, so that a misspelt field or a number
 * where a text belongs is said and not guessed at.
 */
@Component
class AnswersReader {

	private final JsonText json = new JsonText();

	/**
	 * Reads a JSON text.
	 * @param body the text in UTF-8, with a byte order mark or without
	 * @return the answers
	 * @throws UnreadableRequestException where it is not JSON, or not the answers of the
	 * form; it names all faults of the fields
	 */
	FormBuilder read(byte[] body) {
		return this.json.read(body, (parser) -> new AnswersParser(parser).parse());
	}

}
