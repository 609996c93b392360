package org.alipayrehearsal.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.alipayrehearsal.application.AnswersByPath;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as the answers of a person: strictly, so that a misspelt field or a number
 * where a text belongs is said and not guessed at.
 */
@Component
class AnswersReader {

	private static final int DEPTH = 32;

	private final JsonFactory json = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
		// Names of fields would be kept between requests, and anything may stand in one.
		.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
		.build();

	/**
	 * Reads a JSON text.
	 * @param body the text in UTF-8, with a byte order mark or without
	 * @return the answers
	 * @throws UnreadableRequestException where it is not JSON, or not the answers of the
	 * form; it names all faults of the fields
	 */
	AnswersByPath read(byte[] body) {
		String text = decode(body);
		if (text.isBlank()) {
			throw new UnreadableRequestException(RequestFault.of("empty-body"));
		}
		try (JsonParser parser = this.json.createParser(ObjectReadContext.empty(), text)) {
			return parse(parser);
		}
	}

	private static AnswersByPath parse(JsonParser parser) {
		try {
			return new AnswersParser(parser).parse();
		}
		catch (StreamConstraintsException ex) {
			throw new UnreadableRequestException(at(parser.currentLocation(), "too-complex"));
		}
		catch (JacksonException ex) {
			throw new UnreadableRequestException(at(ex.getLocation(), "malformed-json"));
		}
	}

	private static String decode(byte[] body) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableRequestException(RequestFault.of("not-utf-8"));
		}
	}

	private static RequestFault at(TokenStreamLocation location, String code) {
		return new RequestFault(code, null, List.of(), location.getLineNr(), location.getColumnNr());
	}

}
