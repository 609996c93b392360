package org.alipayrehearsal.scan.mrz;

/**
 * The formats of a machine-readable zone, ICAO Doc 9303 parts 4 to 7.
 */
public enum MrzFormat {

	/** Passports: two lines of 44 characters. */
	TD3(2, 44, "P"),

	/**
	 * Visas of the size of a passport page: two lines of 44 characters, no composite
	 * check digit.
	 */
	MRV_A(2, 44, "V"),

	/** Smaller visas: two lines of 36 characters, no composite check digit. */
	MRV_B(2, 36, "V"),

	/**
	 * Larger identity cards: two lines of 36 characters. Recognised, but their fields are
	 * not read.
	 */
	TD2(2, 36, "IAC"),

	/**
	 * Identity cards of the size of a bank card: three lines of 30 characters.
	 * Recognised, but their fields are not read.
	 */
	TD1(3, 30, "IAC");

	private final int lines;

	private final int length;

	private final String firstLetters;

	MrzFormat(int lines, int length, String firstLetters) {
		this.lines = lines;
		this.length = length;
		this.firstLetters = firstLetters;
	}

	/**
	 * {@return the number of lines, 2 or 3}
	 */
	public int lines() {
		return this.lines;
	}

	/**
	 * {@return the number of characters in a line, 30, 36 or 44}
	 */
	public int length() {
		return this.length;
	}

	/** The letters that the document code can begin with. */
	String firstLetters() {
		return this.firstLetters;
	}

	/**
	 * {@return whether the document is an identity card}
	 */
	public boolean isIdentityCard() {
		return this == TD1 || this == TD2;
	}

	/**
	 * {@return whether the document is a visa}
	 */
	public boolean isVisa() {
		return this == MRV_A || this == MRV_B;
	}

}
