package org.alipayrehearsal.web;

import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.form.scan.CheckDigits;
import org.alipayrehearsal.form.scan.MrzNameComparison.Letter;

/**
 * The cells of a passport's or visa's lines that evidence marks: in the upper line the
 * name, in the lower line a field together with its check digit.
 */
final class MrzCells {

	private static final int NAME = 5;

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
		return range(CheckDigits.NUMBER, CheckDigits.NUMBER_CHECK);
	}

	static BitSet expiry() {
		return range(CheckDigits.EXPIRY, CheckDigits.EXPIRY_CHECK);
	}

	private static BitSet range(int first, int last) {
		BitSet cells = new BitSet();
		cells.set(first, last + 1);
		return cells;
	}

}
