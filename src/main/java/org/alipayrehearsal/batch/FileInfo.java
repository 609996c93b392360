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
 * @param stoppedAfterLine the number of the last line that was checked before a shutdown
 * of the server, or null if the whole file was checked
 */
record FileInfo(String encoding, @Nullable String sheet, List<String> otherSheets, long headerLine,
		List<String> ignoredColumns, boolean reencoded, @Nullable Long stoppedAfterLine) {

	/** The information before the header has been read. */
	static final FileInfo UNKNOWN = new FileInfo("", null, List.of(), 0, List.of(), false, null);

	FileInfo withEncoding(String name) {
		return new FileInfo(name, this.sheet, this.otherSheets, this.headerLine, this.ignoredColumns, this.reencoded,
				this.stoppedAfterLine);
	}

	FileInfo withReencoded(boolean whether) {
		return new FileInfo(this.encoding, this.sheet, this.otherSheets, this.headerLine, this.ignoredColumns, whether,
				this.stoppedAfterLine);
	}

	FileInfo withStoppedAfterLine(@Nullable Long line) {
		return new FileInfo(this.encoding, this.sheet, this.otherSheets, this.headerLine, this.ignoredColumns,
				this.reencoded, line);
	}

	@Override
	public String toString() {
		return "FileInfo[]";
	}

}
