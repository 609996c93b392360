package org.alipayrehearsal.web;

import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.form.scan.MrzNameComparison.Letter;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * Which cells of a passport's or visa's lines hold what, ICAO Doc 9303-4 and 9303-7: the
 * name in the first line, in the second the fields, each with its check digit.
 */
final class MrzCells {

	private static final int NAME = 5;

	private static final int NUMBER = 0;

	private static final int AFTER_NUMBER = 10;

	private static final int BIRTH = 13;

	private static final int AFTER_BIRTH = 20;

	private static final int EXPIRY = 21;

	private static final int AFTER_EXPIRY = 28;

	private MrzCells() {
	}

	/** The letters of the name that are not those typed. */
	static BitSet differing(List<Letter> letters) {
		BitSet cells = new BitSet();
		int cell = NAME;
		for (Letter letter : letters) {
			cells.set(cell, cell + letter.read().length(), letter.differs());
			cell += letter.read().length();
		}
		return cells;
	}

	static BitSet number() {
		return range(NUMBER, AFTER_NUMBER);
	}

	static BitSet expiry() {
		return range(EXPIRY, AFTER_EXPIRY);
	}

	/**
	 * The fields whose check digit is not theirs; the last cell where it is only that
	 * one.
	 */
	static BitSet inconsistent(MrzReading reading) {
		BitSet cells = new BitSet();
		List<MrzField> fields = List.of(reading.documentNumber(), reading.birthDate(), reading.expiryDate());
		List<BitSet> places = List.of(number(), range(BIRTH, AFTER_BIRTH), expiry());
		for (int i = 0; i < fields.size(); i++) {
			if (!fields.get(i).checkDigitValid()) {
				cells.or(places.get(i));
			}
		}
		if (cells.isEmpty() && !reading.compositeCheckDigitValid()) {
			cells.set(reading.format().length() - 1);
		}
		return cells;
	}

	private static BitSet range(int from, int to) {
		BitSet cells = new BitSet();
		cells.set(from, to);
		return cells;
	}

}
