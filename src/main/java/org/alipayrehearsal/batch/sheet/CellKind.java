package org.alipayrehearsal.batch.sheet;

/**
 * What a cell is to the program that wrote it.
 */
public enum CellKind {

	/** A text; in CSV everything is. */
	TEXT,

	/** A number: zeros in front and digits behind the fifteenth are gone. */
	NUMBER,

	/** A number that is shown as a date. */
	DATE,

	/** A formula that failed, for example {@code #N/A}. */
	ERROR

}
