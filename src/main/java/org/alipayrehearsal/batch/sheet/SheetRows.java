package org.alipayrehearsal.batch.sheet;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a table, from the first to the last, the header among them.
 */
public interface SheetRows {

	/** More cells than this are no line of this form. */
	int MOST_CELLS = 256;

	/** What a cell of a spreadsheet can hold. */
	int LONGEST_CELL = 32_767;

	/**
	 * The next line.
	 * @return the line, or null behind the last
	 * @throws IOException where no more can be read
	 */
	@Nullable SheetRow next() throws IOException;

	/**
	 * What the file is, for whoever wonders why its letters look wrong.
	 * @return the name of the encoding, or of the format
	 */
	String encoding();

	/**
	 * What parts the cells of a line.
	 * @return comma, semicolon or tabulator; a comma where the file has no such thing
	 */
	default char separator() {
		return ',';
	}

}
