package org.alipayrehearsal.batch.sheet;

/**
 * The type of a cell in the program that wrote it.
 */
public enum CellKind {

	/** A text, as are all cells of CSV. */
	TEXT,

	/** A number, which has no leading zeros and at most fifteen digits. */
	NUMBER,

	/** A number shown as a date. */
	DATE,

	/** The error of a formula, for example {@code #N/A}. */
	ERROR,

	/** A formula whose value has not been stored; its text is empty. */
	FORMULA

}
