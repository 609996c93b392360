package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in their order, including the header.
 */
public interface SheetRows {

	/** The maximum number of cells in a row. */
	int MOST_CELLS = 256;

	/** The maximum length of a cell, in characters, as in spreadsheet programs. */
	int LONGEST_CELL = 32_767;

	/**
	 * Read the next row.
	 * @return the row, or null at the end
	 * @throws IOException if the file cannot be read
	 */
	@Nullable SheetRow next() throws IOException;

	/**
	 * The encoding of the text, or the format of a workbook.
	 * @return the name of the encoding or format
	 */
	String encoding();

	/**
	 * The encoding as far as the beginning of the text tells it.
	 * @return the encoding; null for a workbook and as long as all is ASCII
	 */
	default @Nullable Charset charset() {
		return null;
	}

	/**
	 * Whether numbers count days from 1904 on.
	 * @return whether the file uses the 1904 date system
	 */
	default boolean isFrom1904() {
		return false;
	}

	/**
	 * The separator of the cells.
	 * @return comma, semicolon or tab; a comma for a workbook
	 */
	default char separator() {
		return ',';
	}

}
