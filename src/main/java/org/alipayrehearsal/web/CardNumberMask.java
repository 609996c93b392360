package org.alipayrehearsal.web;

import org.alipayrehearsal.constraint.TypedText;

/**
 * Masks card numbers: at most the last four characters are shown.
 */
public final class CardNumberMask {

	private static final int SHOWN = 4;

	private CardNumberMask() {
	}

	/**
	 * Masks a number. The number of dots is fixed.
	 * @param typed the number as typed
	 * @return the masked number; empty if nothing was typed
	 */
	public static String mask(String typed) {
		String number = TypedText.of(typed);
		if (number.isEmpty()) {
			return "";
		}
		int shown = (number.length() > SHOWN) ? SHOWN : 0;
		return "•••• " + number.substring(number.length() - shown);
	}

}
