package org.alipayrehearsal.constraint;

/**
 * Converts full-width characters, as Chinese and Japanese input methods write them, and
 * digits of any script to ASCII. Other characters are kept.
 */
public final class HalfWidth {

	private static final int DISTANCE = '\uFF01' - '!';

	private HalfWidth() {
	}

	/**
	 * Converts a text to half width.
	 * @param text any text
	 * @return the converted text, with the same number of characters
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
