package org.alipayrehearsal.web.guide.rules;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Makes the invisible characters of a text visible: superfluous blanks, characters
 * without a glyph, and letters of another script that look like Latin letters.
 */
final class VisibleText {

	private static final String OPEN_BOX = "␣";

	private VisibleText() {
	}

	/**
	 * {@return the pieces of a text in order}
	 * @param text the text
	 */
	static List<Piece> of(String text) {
		boolean latin = text.codePoints().anyMatch((character) -> script(character) == UnicodeScript.LATIN);
		List<Piece> pieces = new ArrayList<>();
		StringBuilder plain = new StringBuilder();
		int step;
		for (int i = 0; i < text.length(); i += step) {
			int character = text.codePointAt(i);
			step = Character.charCount(character);
			if (character == ' ' && isLoose(text, i)) {
				flush(plain, pieces);
				pieces.add(new Piece(OPEN_BOX, name(character)));
			}
			else if (isUnseen(character)) {
				flush(plain, pieces);
				pieces.add(code(character));
			}
			else {
				plain.appendCodePoint(character);
				if (latin && looksLatin(character)) {
					flush(plain, pieces);
					pieces.add(code(character));
				}
			}
		}
		flush(plain, pieces);
		return pieces;
	}

	/** A space at the start or end of the text, or next to another one. */
	private static boolean isLoose(String text, int place) {
		boolean afterText = place > 0 && text.charAt(place - 1) != ' ';
		boolean beforeText = place + 1 < text.length() && text.charAt(place + 1) != ' ';
		return !(afterText && beforeText);
	}

	private static boolean isUnseen(int character) {
		return switch (Character.getType(character)) {
			case Character.SPACE_SEPARATOR -> character != ' ';
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT,
					Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
				true;
			default -> isFiller(character);
		};
	}

	/** Letters and marks without a glyph. */
	private static boolean isFiller(int character) {
		return character == 0x115F || character == 0x1160 || character == 0x2800 || character == 0x3164
				|| character == 0xFFA0 || (character >= 0xFE00 && character <= 0xFE0F);
	}

	private static boolean looksLatin(int character) {
		UnicodeScript script = script(character);
		return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK || script == UnicodeScript.ARMENIAN
				|| script == UnicodeScript.CHEROKEE;
	}

	private static UnicodeScript script(int character) {
		return UnicodeScript.of(character);
	}

	private static Piece code(int character) {
		return new Piece(String.format(Locale.ROOT, "U+%04X", character), name(character));
	}

	private static String name(int character) {
		String name = Character.getName(character);
		return (name != null) ? name.toLowerCase(Locale.ROOT) : "unassigned";
	}

	private static void flush(StringBuilder plain, List<Piece> pieces) {
		if (!plain.isEmpty()) {
			pieces.add(new Piece(plain.toString(), null));
			plain.setLength(0);
		}
	}

	/**
	 * A piece of a text.
	 *
	 * @param text characters of the text, or a replacement for one that is invisible or
	 * looks like another, for example {@code U+00A0}
	 * @param sign the name of the replaced character, or null if nothing is replaced
	 */
	record Piece(String text, @Nullable String sign) {

	}

}
