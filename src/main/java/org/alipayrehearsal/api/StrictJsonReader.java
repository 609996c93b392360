package org.alipayrehearsal.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads one JSON text token by token. Faults of single fields are collected and their
 * values skipped, so that one answer names all of them.
 */
final class StrictJsonReader {

	private static final int MAX_DEPTH = 32;

	private static final int MAX_FAULTS = 20;

	/** An unknown name is repeated only if it looks like a name. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
		// Canonicalized names are kept between requests, and a name may hold anything.
		.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
		// Nor are buffers, which hold answers.
		.recyclerPool(JsonRecyclerPools.nonRecyclingPool())
		.build();

	private final JsonParser json;

	private final Set<String> seen = new HashSet<>();

	private final List<RequestFault> faults = new ArrayList<>();

	private StrictJsonReader(JsonParser json) {
		this.json = json;
	}

	/**
	 * Reads a text whose top level is an object.
	 * @param body the text in UTF-8, with or without a byte order mark
	 * @param field reads one field of the object; its name is the current one
	 * @throws UnreadableRequestException if the text is not JSON, or with all faults that
	 * were collected
	 */
	static void read(byte[] body, Consumer<StrictJsonReader> field) {
		String text = decode(body);
		if (text.isBlank()) {
			throw new UnreadableRequestException(RequestFault.of("empty-body"));
		}
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
			read(parser, field);
		}
	}

	private static void read(JsonParser parser, Consumer<StrictJsonReader> field) {
		StrictJsonReader reader = new StrictJsonReader(parser);
		try {
			reader.readObject(null, () -> field.accept(reader));
			reader.end();
		}
		catch (StreamConstraintsException ex) {
			throw new UnreadableRequestException(at(parser.currentLocation(), "too-complex"));
		}
		catch (JacksonException ex) {
			throw new UnreadableRequestException(at(ex.getLocation(), "malformed-json"));
		}
	}

	/**
	 * Reads the next value as an object.
	 * @param path the path of the object, or null for the top level
	 * @param field reads one field of the object; its name is the current one
	 * @return whether the value is an object; if not, it is skipped as a fault
	 */
	boolean readObject(@Nullable String path, Runnable field) {
		if (this.json.nextToken() != JsonToken.START_OBJECT) {
			fault("not-an-object", path);
			this.json.skipChildren();
			return false;
		}
		while (this.json.nextToken() != JsonToken.END_OBJECT) {
			field.run();
		}
		return true;
	}

	/**
	 * {@return the name of the current field}
	 */
	String name() {
		return this.json.currentName();
	}

	/**
	 * Whether a path occurs for the first time. A duplicate is skipped as a fault.
	 */
	boolean isFirst(String path) {
		if (this.seen.add(path)) {
			return true;
		}
		fault("duplicate-field", path);
		skipValue();
		return false;
	}

	/**
	 * Reads the next value as a text of at most {@link FormFields#MAX_TEXT_LENGTH}
	 * characters.
	 * @param path the path of the field
	 * @param code the code of the fault if the value is neither a text nor null
	 * @return the text, or null
	 */
	@Nullable String readText(String path, String code) {
		JsonToken token = this.json.nextToken();
		if (token == JsonToken.VALUE_STRING) {
			String text = this.json.getString();
			if (text.length() <= FormFields.MAX_TEXT_LENGTH) {
				return text;
			}
			fault("too-long", path);
			return null;
		}
		if (token != JsonToken.VALUE_NULL) {
			fault(code, path);
			this.json.skipChildren();
		}
		return null;
	}

	/**
	 * Reads the next value as true or false.
	 * @param path the path of the field
	 * @return the value, or null
	 */
	@Nullable Boolean readBoolean(String path) {
		JsonToken token = this.json.nextToken();
		if (token.isBoolean()) {
			return token == JsonToken.VALUE_TRUE;
		}
		if (token != JsonToken.VALUE_NULL) {
			fault("not-true-or-false", path);
			this.json.skipChildren();
		}
		return null;
	}

	/** Skips the current field because it is unknown. */
	void skipUnknown(String parent, List<String> known) {
		String name = name();
		String shown = NAME.matcher(name).matches() ? name : "";
		String path = parent + ((parent.isEmpty() || shown.isEmpty()) ? "" : ".") + shown;
		fault("unknown-field", path.isEmpty() ? null : path, known);
		skipValue();
	}

	/** Skips the current field because its kind cannot be in JSON. */
	void skip(String code, String path) {
		fault(code, path);
		skipValue();
	}

	void fault(String code, @Nullable String path) {
		fault(code, path, List.of());
	}

	void fault(String code, @Nullable String path, List<String> arguments) {
		if (this.faults.size() < MAX_FAULTS) {
			TokenStreamLocation location = this.json.currentTokenLocation();
			this.faults.add(new RequestFault(code, path, arguments, location.getLineNr(), location.getColumnNr()));
		}
	}

	private void skipValue() {
		this.json.nextToken();
		this.json.skipChildren();
	}

	private void end() {
		if (this.json.nextToken() != null) {
			fault("trailing-content", null);
		}
		if (!this.faults.isEmpty()) {
			throw new UnreadableRequestException(this.faults);
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
