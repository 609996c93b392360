package org.alipayrehearsal.form.card;

/**
 * The check digit of card numbers (ISO/IEC 7812-1, formula of Luhn).
 */
final class Luhn {

	private Luhn() {
	}

	/**
	 * Whether the last digit fits the others.
	 * @param digits ASCII digits
	 */
	static boolean fits(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int weighted = (i % 2 == 0) ? digit : 2 * digit;
			sum += weighted / 10 + weighted % 10;
		}
		return sum % 10 == 0;
	}

}
