package org.alipayrehearsal.batch.sheet;

import java.util.List;

/**
 * Writes CSV (RFC 4180) that is safe to open: a cell that a spreadsheet would take for a
 * formula gets an apostrophe in front, as OWASP advises.
 */
public final class CsvText {

	private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

	private CsvText() {
	}

	/**
	 * Appends a line.
	 * @param cells its cells
	 * @param separator what parts them
	 * @param text what to append it to
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

	/** Nothing that any separator, or a blank at an edge, could be mistaken for. */
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
