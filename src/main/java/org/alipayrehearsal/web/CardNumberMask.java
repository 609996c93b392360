package org.alipayrehearsal.web;

import org.alipayrehearsal.constraint.TypedText;

/**
 * Shows no more of a card number than its last four characters.
 */
public final class CardNumberMask {

	private static final int SHOWN = 4;

	private CardNumberMask() {
	}

	/**
	 * The masked number. The dots do not tell how many characters they stand for.
	 * @param typed the number as typed
	 * @return the masked number; empty where nothing was typed
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
