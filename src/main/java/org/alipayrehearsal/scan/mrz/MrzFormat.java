package org.alipayrehearsal.scan.mrz;

/**
 * The formats of a machine-readable zone, ICAO Doc 9303 parts 4 to 7.
 */
public enum MrzFormat {

	/** Passports: two lines of 44. */
	TD3(2, 44),

	/** Visas of a passport page's size: two lines of 44, no composite check digit. */
	MRV_A(2, 44),

	/** Smaller visas: two lines of 36, no composite check digit. */
	MRV_B(2, 36),

	/** Identity cards of a bank card's size: three lines of 30. Only recognised. */
	TD1(3, 30);

	private final int lines;

	private final int length;

	MrzFormat(int lines, int length) {
		this.lines = lines;
		this.length = length;
	}

	/**
	 * How many lines the zone has.
	 * @return 2 or 3
	 */
	public int lines() {
		return this.lines;
	}

	/**
	 * How many characters each line has.
	 * @return 30, 36 or 44
	 */
	public int length() {
		return this.length;
	}

	/**
	 * Whether the document is a visa.
	 * @return whether it is
	 */
	public boolean isVisa() {
		return this == MRV_A || this == MRV_B;
	}

}
