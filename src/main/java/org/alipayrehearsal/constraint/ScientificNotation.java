package org.alipayrehearsal.constraint;

import java.util.regex.Pattern;

/**
 * The notation in which spreadsheets show long numbers, as in 6.22848E+18. Most digits of
 * the number are lost.
 */
public final class ScientificNotation {

	private static final Pattern PATTERN = Pattern.compile("[0-9](?:[.,][0-9]{1,20})?[eE]\\+?[0-9]{1,3}");

	private ScientificNotation() {
	}

	/**
	 * {@return whether a text is a number in this notation} Letters and digits alone, as
	 * in 6E18, may be a number of a document.
	 * @param text the text
	 */
	public static boolean matches(String text) {
		return PATTERN.matcher(text).matches();
	}

}
