package org.alipayrehearsal.web;

import org.alipayrehearsal.constraint.TypedText;

/**
 * Masks card numbers: of a whole number the last four digits are shown, of first digits
 * all, because they only tell bank and type.
 */
public final class CardNumberMask {

	/** Longer numbers are whole. */
	private static final int MAX_FIRST_DIGITS = 11;

	private static final int GROUP = 4;

	private CardNumberMask() {
	}

	/**
	 * Masks a number. The number of dots is fixed.
	 * @param typed the number as typed
	 * @return for example {@code •••• 0018} or {@code 6217 00…}; empty if nothing was
	 * typed
	 */
	public static String mask(String typed) {
		String number = TypedText.of(typed);
		if (number.isEmpty()) {
			return "";
		}
		String digits = number.replaceAll("[\\s-]", "");
		if (digits.length() > MAX_FIRST_DIGITS) {
			return "•••• " + digits.substring(digits.length() - GROUP);
		}
		return digits.matches("[0-9]+") ? digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ") + "…" : "••••";
	}

}
