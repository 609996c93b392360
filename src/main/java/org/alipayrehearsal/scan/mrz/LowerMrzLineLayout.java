package org.alipayrehearsal.scan.mrz;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which fields the second line of a passport or visa has, and the second line of an
 * identity card; ICAO Doc 9303 parts 4, 5 and 7.
 *
 * @param number the document's number
 * @param birth the date of birth
 * @param expiry the date of expiry
 * @param checked the checked fields of the line, from the left
 * @param sex the cell that holds the sex
 * @param state the first of three cells that hold the nationality
 * @param compositeCell the cell of the composite check digit; negative where there is
 * none
 * @param optionalData the first of the last cells, which no check digit covers; negative
 * where there are none
 */
record LowerMrzLineLayout(CheckedField number, CheckedField birth, CheckedField expiry, List<CheckedField> checked,
		int sex, int state, int compositeCell, int optionalData) {

	/**
	 * Fillers stand behind a number and seldom in it; it has at least five characters.
	 */
	private static final List<Slot> NUMBER = Stream
		.concat(Slot.row(Slot.LETTER_OR_DIGIT, 5).stream(), Slot.row(Slot.ANY, 4).stream())
		.toList();

	private static final LowerMrzLineLayout PASSPORT = passport();

	private static final LowerMrzLineLayout VISA = visa();

	/**
	 * The layout of a format's second line.
	 * @param format a format of two lines
	 * @return its layout
	 */
	static LowerMrzLineLayout of(MrzFormat format) {
		return format.isVisa() ? VISA : PASSPORT;
	}

	private static LowerMrzLineLayout passport() {
		CheckedField number = new CheckedField(0, NUMBER, 0, false);
		CheckedField birth = new CheckedField(13, Slot.DATE_OR_UNKNOWN, 10, false);
		CheckedField expiry = new CheckedField(21, Slot.DATE, 17, false);
		CheckedField personal = new CheckedField(28, Slot.row(Slot.ANY, 14), 24, true);
		return new LowerMrzLineLayout(number, birth, expiry, List.of(number, birth, expiry, personal), 20, 10, 43, -1);
	}

	private static LowerMrzLineLayout visa() {
		CheckedField number = new CheckedField(0, NUMBER, -1, false);
		CheckedField birth = new CheckedField(13, Slot.DATE_OR_UNKNOWN, -1, false);
		CheckedField expiry = new CheckedField(21, Slot.DATE, -1, false);
		return new LowerMrzLineLayout(number, birth, expiry, List.of(number, birth, expiry), 20, 10, -1, 28);
	}

}
