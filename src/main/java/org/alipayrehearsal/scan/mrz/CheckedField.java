package org.alipayrehearsal.scan.mrz;

import java.util.List;

/**
 * A field of a line that is followed by its check digit.
 *
 * @param start its first cell
 * @param slots its parts
 * @param compositeStart its first place in the text of the composite check digit;
 * negative where there is none
 * @param fillerIfEmpty whether a filler may stand for the check digit of an empty field
 */
record CheckedField(int start, List<Slot> slots, int compositeStart, boolean fillerIfEmpty) {

	/** How many cells it has, without that of the check digit. */
	int length() {
		return this.slots.stream().mapToInt(Slot::length).sum();
	}

	/** The cell of the check digit. */
	int checkCell() {
		return this.start + length();
	}

	/** The weight of one of its characters in the composite check digit. */
	int compositeWeight(int place) {
		return (this.compositeStart < 0) ? 0 : CheckDigit.weight(this.compositeStart + place);
	}

}
