package org.alipayrehearsal.check;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Serializes texts that contain a person's answers. Jackson fails in the middle of the
 * response at an unpaired surrogate, which has no encoding in UTF-8: this serializer
 * writes it as an escape sequence.
 */
public class AnyTextSerializer extends StdSerializer<String> {

	/**
	 * Creates the serializer.
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
