package org.alipayrehearsal.batch.sheet;

import java.util.List;

/**
 * Writes CSV (RFC 4180) that is safe to open in a spreadsheet: cells that look like
 * formulas are prefixed with an apostrophe, as OWASP recommends against CSV injection.
 */
public final class CsvWriter {

	private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

	private CsvWriter() {
	}

	/**
	 * Append a row.
	 * @param cells the cells of the row
	 * @param separator the separator
	 * @param text the CSV to append to
	 */
	public static void append(List<String> cells, char separator, StringBuilder text) {
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				text.append(separator);
			}
			append(cells.get(i), text);
		}
		text.append("\r\n");
	}

	private static void append(String cell, StringBuilder text) {
		boolean defuse = !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0;
		if (!defuse && isPlain(cell)) {
			text.append(cell);
			return;
		}
		text.append('"').append(defuse ? "'" : "").append(cell.replace("\"", "\"\"")).append('"');
	}

	/** Whether a cell needs no quotation marks, whichever separator a reader expects. */
	private static boolean isPlain(String cell) {
		for (int i = 0; i < cell.length(); i++) {
			char character = cell.charAt(i);
			if (character == ',' || character == ';' || character == '"' || character < ' ') {
				return false;
			}
		}
		return cell.isEmpty() || (cell.charAt(0) != ' ' && cell.charAt(cell.length() - 1) != ' ');
	}

}
