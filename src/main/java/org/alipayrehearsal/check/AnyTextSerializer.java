package org.alipayrehearsal.check;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a text that was made of what a person typed. Half a surrogate pair has no form
 * in UTF-8, and Jackson would give up in the middle of the answer: it is written as an
 * escape, as it may have come.
 */
public class AnyTextSerializer extends StdSerializer<String> {

	/**
	 * A serializer.
	 */
	public AnyTextSerializer() {
		super(String.class);
	}

	@Override
	public void serialize(String text, JsonGenerator json, SerializationContext context) {
		if (text.codePoints().noneMatch(AnyTextSerializer::isLoneSurrogate)) {
			json.writeString(text);
			return;
		}
		StringBuilder escaped = new StringBuilder("\"");
		text.codePoints().forEach((codePoint) -> append(codePoint, escaped));
		json.writeRawValue(escaped.append('"').toString());
	}

	private static void append(int codePoint, StringBuilder text) {
		if (codePoint < ' ' || codePoint == '"' || codePoint == '\\' || isLoneSurrogate(codePoint)) {
			text.append(String.format("\\u%04x", codePoint));
		}
		else {
			text.appendCodePoint(codePoint);
		}
	}

	private static boolean isLoneSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

}
