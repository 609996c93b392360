package org.alipayrehearsal.scan.mrz;

/**
 * The formats of a machine-readable zone, ICAO Doc 9303 parts 4 to 7.
 */
public enum MrzFormat {

	/** Passports: two lines of 44 characters. */
	TD3(2, 44),

	/**
	 * Visas of the size of a passport page: two lines of 44 characters, no composite
	 * check digit.
	 */
	MRV_A(2, 44),

	/** Smaller visas: two lines of 36 characters, no composite check digit. */
	MRV_B(2, 36),

	/**
	 * Identity cards of the size of a bank card: three lines of 30 characters.
	 * Recognised, but their fields are not read.
	 */
	TD1(3, 30);

	private final int lines;

	private final int length;

	MrzFormat(int lines, int length) {
		this.lines = lines;
		this.length = length;
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

	/**
	 * {@return whether the document is a visa}
	 */
	public boolean isVisa() {
		return this == MRV_A || this == MRV_B;
	}

}
