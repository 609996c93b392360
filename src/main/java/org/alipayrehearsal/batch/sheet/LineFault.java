package org.alipayrehearsal.batch.sheet;

/**
 * Why a line of a table cannot be read.
 */
public enum LineFault {

	/** A quotation mark opens a cell and none closes it. */
	QUOTE_NOT_CLOSED("quote-not-closed"),

	/** Text follows behind the quotation mark that closes a cell. */
	TEXT_AFTER_QUOTE("text-after-quote"),

	/** A cell is longer than any program lets it be. */
	CELL_TOO_LONG("cell-too-long"),

	/** The line is longer than any line of this form can be. */
	LINE_TOO_LONG("line-too-long"),

	/** There are more cells than the first line has names. */
	TOO_MANY_CELLS("too-many-cells"),

	/** Bytes that are no characters in the encoding of the rest. */
	ENCODING("encoding"),

	/** The file breaks off or is damaged here; nothing after it can be read. */
	DAMAGED("damaged");

	private final String code;

	LineFault(String code) {
		this.code = code;
	}

	/**
	 * The fault as programs see it, and the end of the key of its text.
	 * @return the code, for example {@code cell-too-long}
	 */
	public String code() {
		return this.code;
	}

}
