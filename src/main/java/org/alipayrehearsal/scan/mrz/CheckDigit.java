package org.alipayrehearsal.scan.mrz;

/**
 * Check digits of ICAO Doc 9303-3, section 4.9: the sum modulo 10 of the characters
 * weighted 7, 3, 1 in turn, where A to Z have the values 10 to 35 and the filler 0.
 */
public final class CheckDigit {

	/** The index of the filler in {@link MrzLine#CHARACTERS}. */
	static final int FILLER = 36;

	private static final int[] WEIGHTS = { 7, 3, 1 };

	private CheckDigit() {
	}

	/** The weight of a character by its index in a field. */
	static int weight(int place) {
		return WEIGHTS[place % WEIGHTS.length];
	}

	/**
	 * The value of a character.
	 * @param character its index in {@link MrzLine#CHARACTERS}
	 * @return 0 to 35
	 */
	static int value(int character) {
		return (character == FILLER) ? 0 : character;
	}

	/**
	 * The check digit of a text.
	 * @param text characters of {@link MrzLine#CHARACTERS}
	 * @return 0 to 9
	 */
	static int of(String text) {
		int sum = 0;
		for (int i = 0; i < text.length(); i++) {
			sum += value(MrzLine.CHARACTERS.indexOf(text.charAt(i))) * weight(i);
		}
		return sum % 10;
	}

	/**
	 * Whether a text has its check digit.
	 * @param text the text
	 * @param digit what stands as its check digit
	 * @return whether it is the right digit
	 */
	public static boolean fits(String text, char digit) {
		return digit == '0' + of(text);
	}

}
