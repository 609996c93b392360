package org.alipayrehearsal.constraint;

/**
 * Full-width signs, as Chinese and Japanese input methods write them, and the digits of
 * any script, as their counterparts in ASCII. What has no counterpart stays.
 */
public final class HalfWidth {

	private static final int DISTANCE = '\uFF01' - '!';

	private HalfWidth() {
	}

	/**
	 * The text in half width.
	 * @param text any text
	 * @return the text, with as many characters
	 */
	public static String of(String text) {
		if (AsciiText.is(text)) {
			return text;
		}
		StringBuilder half = new StringBuilder(text.length());
		text.codePoints().map(HalfWidth::of).forEach(half::appendCodePoint);
		return half.toString();
	}

	private static int of(int character) {
		if (Character.isDigit(character)) {
			return '0' + Character.digit(character, 10);
		}
		if (character == '\u3000') {
			return ' ';
		}
		return (character >= '\uFF01' && character <= '\uFF5E') ? character - DISTANCE : character;
	}

}
