package org.alipayrehearsal.constraint;

import org.jspecify.annotations.Nullable;

/**
 * Removes leading and trailing white space of any Unicode kind from typed text. Nothing
 * else is changed.
 */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * Remove leading and trailing white space.
	 * @param typed the text as typed, or null
	 * @return the text; empty for null and for a blank text
	 */
	public static String of(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		int start = 0;
		int end = typed.length();
		while (start < end && isWhiteSpace(typed.charAt(start))) {
			start++;
		}
		while (end > start && isWhiteSpace(typed.charAt(end - 1))) {
			end--;
		}
		return typed.substring(start, end);
	}

	/**
	 * {@return whether a text is null, empty or consists of white space}
	 * @param typed the text as typed, or null
	 */
	public static boolean isBlank(@Nullable String typed) {
		if (typed == null) {
			return true;
		}
		for (int i = 0; i < typed.length(); i++) {
			if (!isWhiteSpace(typed.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** The property White_Space of Unicode; all its characters are in the BMP. */
	private static boolean isWhiteSpace(char character) {
		if (character < '\u0080') {
			return character == ' ' || (character >= '\t' && character <= '\r');
		}
		return character == '\u0085' || Character.isSpaceChar(character);
	}

}
