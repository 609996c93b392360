package org.alipayrehearsal.batch.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as workbooks hold them: what XML cannot hold stands as {@code _x0001_} (ECMA-376
 * part 1, 22.9.2.19).
 */
final class XlsxText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private XlsxText() {
	}

	static String read(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		return ESCAPE.matcher(text)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

	/**
	 * Appends a text as XML.
	 */
	static void write(String text, StringBuilder xml) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				case '"' -> xml.append("&quot;");
				case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
				default -> writeOther(text, i, xml);
			}
		}
	}

	private static void writeOther(String text, int index, StringBuilder xml) {
		char character = text.charAt(index);
		boolean control = character < ' ' && character != '\n' && character != '\t';
		boolean none = character >= '\uFFFE';
		if (control || none || isLoneSurrogate(text, index)) {
			xml.append(String.format("_x%04X_", (int) character));
		}
		else {
			xml.append(character);
		}
	}

	private static boolean isLoneSurrogate(String text, int index) {
		char character = text.charAt(index);
		if (Character.isHighSurrogate(character)) {
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		}
		return Character.isLowSurrogate(character)
				&& (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}

	private static boolean isEscape(String text, int index) {
		return ESCAPE.matcher(text).region(index, text.length()).lookingAt();
	}

}
