package org.alipayrehearsal.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a file.
 *
 * @param encoding the encoding or format
 * @param sheet the name of the sheet that is checked, or null for a text
 * @param otherSheets the names of further sheets with known columns, which are not
 * checked
 * @param headerLine the number of the line with the column names; 0 if it is not known
 * yet
 * @param ignoredColumns the names of unknown columns
 * @param reencoded whether the answer is in UTF-8 because the encoding of the file cannot
 * represent it
 */
record FileInfo(String encoding, @Nullable String sheet, List<String> otherSheets, long headerLine,
		List<String> ignoredColumns, boolean reencoded) {

	/** The information before the header has been read. */
	static final FileInfo UNKNOWN = new FileInfo("", null, List.of(), 0, List.of(), false);

	FileInfo withEncoding(String name) {
		return new FileInfo(name, this.sheet, this.otherSheets, this.headerLine, this.ignoredColumns, this.reencoded);
	}

	FileInfo withReencoded(boolean whether) {
		return new FileInfo(this.encoding, this.sheet, this.otherSheets, this.headerLine, this.ignoredColumns, whether);
	}

	@Override
	public String toString() {
		return "FileInfo[]";
	}

}
