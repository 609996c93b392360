package org.alipayrehearsal.constraint;

import org.jspecify.annotations.Nullable;

/**
 * Reads a text as it was typed. White space of any Unicode kind at its edges does not
 * count: the rules never see it. Nothing else is changed.
 */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * The text without white space at its edges.
	 * @param typed what was typed, or null where nothing was
	 * @return the text; empty where there is none
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
	 * Whether there is no text but white space.
	 * @param typed what was typed, or null where nothing was
	 * @return whether it is blank
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

	/** White space as Unicode's property White_Space has it: all of it is in the BMP. */
	private static boolean isWhiteSpace(char character) {
		return (character >= '\t' && character <= '\r') || character == '\u0085' || Character.isSpaceChar(character);
	}

}
