package org.alipayrehearsal.constraint;

/**
 * What most texts are made of, told in one pass.
 */
public final class AsciiText {

	private static final int MOST_ASCII = 0x7F;

	private AsciiText() {
	}

	/**
	 * Whether a text has ASCII characters only.
	 * @param text any text
	 * @return whether it has
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
	 * Whether a text is made of the digits 0 to 9.
	 * @param text any text
	 * @return whether it is; not where it is empty
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
