package org.alipayrehearsal.form.contact;

/**
 * The kinds of characters that a contact number must not contain.
 */
enum InvalidCharacter {

	/** A blank, bracket, dot or slash: it separates digits. */
	SEPARATOR,

	/** A digit, hyphen or plus sign outside ASCII. */
	LOOK_ALIKE,

	/** An invisible control or direction character, as in copied text. */
	INVISIBLE,

	/** Anything else, for example a letter: it cannot be removed without a guess. */
	OTHER;

	private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u30FC\uFE58\uFE63\uFF0D\uFF70";

	private static final String PLUS_SIGNS = "\u207A\uFB29\uFE62\uFF0B";

	private static final String OPENING = "([{<\uFF08\uFF3B\u3010\u3014\uFF5B\u3008";

	private static final String CLOSING = ")]}>\uFF09\uFF3D\u3011\u3015\uFF5D\u3009";

	private static final String DOTS_AND_SLASHES = "./\\|_\u00B7\u2022\u2027\u2024\u2044\u2215\u30FB\u3002\uFF0E\uFF0F\uFF3F\uFF61\uFF65";

	/**
	 * {@return the kind of a character}
	 * @param codePoint a code point other than 0 to 9 and the ASCII hyphen and plus sign
	 */
	static InvalidCharacter of(int codePoint) {
		char sign = sign(codePoint);
		if (sign == '-' || sign == '+' || isDigit(sign)) {
			return LOOK_ALIKE;
		}
		if (sign != 0) {
			return SEPARATOR;
		}
		int type = Character.getType(codePoint);
		boolean unseen = type == Character.FORMAT || type == Character.CONTROL || isVariationSelector(codePoint);
		return unseen ? INVISIBLE : OTHER;
	}

	/**
	 * {@return the ASCII equivalent of a character: a digit, {@code -}, {@code +}, a
	 * round bracket or a blank; 0 if there is none}
	 */
	static char sign(int codePoint) {
		if (codePoint == '-' || HYPHENS.indexOf(codePoint) >= 0) {
			return '-';
		}
		if (codePoint == '+' || PLUS_SIGNS.indexOf(codePoint) >= 0) {
			return '+';
		}
		if (Character.isDigit(codePoint)) {
			return Character.forDigit(Character.digit(codePoint, 10), 10);
		}
		if (OPENING.indexOf(codePoint) >= 0) {
			return '(';
		}
		if (CLOSING.indexOf(codePoint) >= 0) {
			return ')';
		}
		return (isBlank(codePoint) || DOTS_AND_SLASHES.indexOf(codePoint) >= 0) ? ' ' : 0;
	}

	static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isBlank(int codePoint) {
		return (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85 || Character.isSpaceChar(codePoint);
	}

	private static boolean isVariationSelector(int codePoint) {
		return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
	}

}
