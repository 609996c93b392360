package org.alipayrehearsal.constraint;

/**
 * Checks which characters a text consists of.
 */
public final class AsciiText {

	private static final int MOST_ASCII = 0x7F;

	private AsciiText() {
	}

	/**
	 * {@return whether a text has ASCII characters only}
	 * @param text any text
	 */
	public static boolean is(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > MOST_ASCII) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether a text consists of the digits 0 to 9; false for an empty text}
	 * @param text any text
	 */
	public static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return !text.isEmpty();
	}

}
