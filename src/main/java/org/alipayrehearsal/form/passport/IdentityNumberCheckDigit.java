package org.alipayrehearsal.form.passport;

/**
 * The check digits of documents. Each takes the whole number, capitals and digits only,
 * with the check digit at its end.
 */
final class IdentityNumberCheckDigit {

	private static final int[] MRZ_WEIGHTS = { 7, 3, 1 };

	private IdentityNumberCheckDigit() {
	}

	/**
	 * ISO 7064, MOD 11-2, as GB 11643 uses it: X stands for ten.
	 */
	static boolean isIso7064(String number) {
		int sum = 0;
		for (int i = 0; i < number.length(); i++) {
			char character = number.charAt(i);
			sum = (sum * 2 + ((character == 'X') ? 10 : character - '0')) % 11;
		}
		return sum == 1;
	}

	/**
	 * The Hong Kong identity card: letters count from A = 10, a missing first letter 36,
	 * weights fall from nine to one, and the sum is a multiple of eleven.
	 */
	static boolean isHongKong(String number) {
		int length = number.length();
		int sum = (length == 8) ? 36 * 9 : 0;
		for (int i = 0; i < length; i++) {
			sum += value(number.charAt(i)) * (length - i);
		}
		return sum % 11 == 0;
	}

	/**
	 * ICAO Doc 9303, part 3: the digit behind the number in the machine-readable lines.
	 */
	static boolean isMachineReadable(String number) {
		int last = number.length() - 1;
		int sum = 0;
		for (int i = 0; i < last; i++) {
			sum += value(number.charAt(i)) * MRZ_WEIGHTS[i % 3];
		}
		return number.charAt(last) - '0' == sum % 10;
	}

	/** Digits count as they are, letters from A = 10. */
	private static int value(char character) {
		return Character.digit(character, 36);
	}

}
