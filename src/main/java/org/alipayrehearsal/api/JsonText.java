package org.alipayrehearsal.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * Reads bodies as JSON, whoever knows what belongs in them.
 */
final class JsonText {

	private static final int DEPTH = 32;

	private static final byte[] NOTHING = {};

	private final JsonFactory json = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
		// Names of fields would be kept between requests, and anything may stand in one.
		.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
		.build();

	/**
	 * The bytes of a body that says to be JSON.
	 * @throws HttpMediaTypeNotSupportedException where it says to be in another encoding
	 * than UTF-8
	 */
	static byte[] bytes(byte @Nullable [] body, MediaType type) throws HttpMediaTypeNotSupportedException {
		Charset charset = type.getCharset();
		if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
			throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
		}
		return (body != null) ? body : NOTHING;
	}

	/**
	 * Reads a JSON text.
	 * @param body the text in UTF-8, with a byte order mark or without
	 * @param reader reads it from before its first token on
	 * @throws UnreadableRequestException where it is no JSON
	 */
	<T> T read(byte[] body, Function<JsonParser, T> reader) {
		String text = decode(body);
		if (text.isBlank()) {
			throw new UnreadableRequestException(RequestFault.of("empty-body"));
		}
		try (JsonParser parser = this.json.createParser(ObjectReadContext.empty(), text)) {
			return read(parser, reader);
		}
	}

	private static <T> T read(JsonParser parser, Function<JsonParser, T> reader) {
		try {
			return reader.apply(parser);
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
