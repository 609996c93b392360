package org.alipayrehearsal.batch.sheet;

/**
 * Why a row of a table cannot be read.
 */
public enum LineFault {

	/** A quoted cell is not closed. */
	QUOTE_NOT_CLOSED("quote-not-closed"),

	/** A quoted cell is followed by text. */
	TEXT_AFTER_QUOTE("text-after-quote"),

	/** A cell exceeds {@link SheetRows#LONGEST_CELL}. */
	CELL_TOO_LONG("cell-too-long"),

	/** A field of the form has a longer text than it accepts. */
	FIELD_TOO_LONG("field-too-long"),

	/** The row exceeds the length limit. */
	LINE_TOO_LONG("line-too-long"),

	/** The row has more cells than the header. */
	TOO_MANY_CELLS("too-many-cells"),

	/** The row contains bytes that are invalid in the encoding of the file. */
	ENCODING("encoding"),

	/** The file is truncated or damaged; nothing after this row can be read. */
	DAMAGED("damaged");

	private final String code;

	LineFault(String code) {
		this.code = code;
	}

	/**
	 * The code for programs, which is also the end of the key of its text.
	 * @return the code, for example {@code cell-too-long}
	 */
	public String code() {
		return this.code;
	}

}
