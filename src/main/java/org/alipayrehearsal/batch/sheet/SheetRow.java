package org.alipayrehearsal.batch.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param line the number of its first line in a text, or of the row in a sheet, from 1
 * @param cells the texts of its cells
 * @param kinds the types of its cells; empty if all are texts
 * @param fault why the row cannot be read, or null
 * @param hidden whether the row is hidden in its sheet
 * @param source the row as in the file, where it cannot be restored from the cells: the
 * text of an unreadable row of CSV, the XML of a row of a recorded sheet; otherwise empty
 */
public record SheetRow(long line, List<String> cells, List<CellKind> kinds, @Nullable LineFault fault, boolean hidden,
		String source) {

	static SheetRow of(long line, List<String> cells) {
		return new SheetRow(line, cells, List.of(), null, false, "");
	}

	static SheetRow unreadable(long line, LineFault fault, String source) {
		return new SheetRow(line, List.of(), List.of(), fault, false, source);
	}

	/**
	 * The text of a cell.
	 * @param index the column, from 0; -1 for none
	 * @return the text; empty if the row has no such cell
	 */
	public String text(int index) {
		return (index >= 0 && index < this.cells.size()) ? this.cells.get(index) : "";
	}

	/**
	 * The type of a cell.
	 * @param index the column, from 0
	 * @return the type
	 */
	public CellKind kind(int index) {
		return (index < this.kinds.size()) ? this.kinds.get(index) : CellKind.TEXT;
	}

	/**
	 * Whether all cells are blank.
	 * @return whether the row was read and is blank
	 */
	public boolean isBlank() {
		if (this.fault != null) {
			return false;
		}
		for (String cell : this.cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return !this.kinds.contains(CellKind.FORMULA);
	}

	@Override
	public String toString() {
		return "SheetRow[" + this.line + "]";
	}

}
