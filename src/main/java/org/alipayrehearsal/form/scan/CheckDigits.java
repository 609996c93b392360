package org.alipayrehearsal.form.scan;

import java.util.BitSet;

import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The check digits of the lower line of a passport or visa, see ICAO Doc 9303-4 and
 * 9303-7. A visa may leave a check digit out: a filler then stands in its cell.
 */
public final class CheckDigits {

	/** The first cell of the document number. */
	public static final int NUMBER = 0;

	/** The cell of the document number's check digit. */
	public static final int NUMBER_CHECK = 9;

	/** The first cell of the expiry date. */
	public static final int EXPIRY = 21;

	/** The cell of the expiry date's check digit. */
	public static final int EXPIRY_CHECK = 27;

	private static final int BIRTH = 13;

	private static final int BIRTH_CHECK = 19;

	private CheckDigits() {
	}

	/**
	 * Return whether no check digit is wrong.
	 * @param zone the reading of a passport or visa
	 * @return whether each check digit is right or left out
	 */
	static boolean areRight(MrzReading zone) {
		return inconsistentCells(zone).isEmpty();
	}

	/**
	 * Return the cells of the lower line that do not add up: each field with a wrong
	 * check digit, including that digit, or the cell of the composite check digit where
	 * only that one is wrong.
	 * @param zone the reading of a passport or visa
	 * @return the cells, or an empty set
	 */
	public static BitSet inconsistentCells(MrzReading zone) {
		BitSet cells = new BitSet();
		mark(cells, zone.documentNumber(), zone, NUMBER, NUMBER_CHECK);
		mark(cells, zone.birthDate(), zone, BIRTH, BIRTH_CHECK);
		mark(cells, zone.expiryDate(), zone, EXPIRY, EXPIRY_CHECK);
		if (cells.isEmpty() && !zone.compositeCheckDigitValid()) {
			cells.set(zone.format().length() - 1);
		}
		return cells;
	}

	private static void mark(BitSet cells, MrzField field, MrzReading zone, int first, int check) {
		boolean leftOut = zone.format().isVisa() && zone.lines().get(1).text().charAt(check) == '<';
		if (!field.checkDigitValid() && !leftOut) {
			cells.set(first, check + 1);
		}
	}

}
