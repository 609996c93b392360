package org.alipayrehearsal.batch.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param line where it begins in the file, counted as the file's lines are, from 1
 * @param cells its cells, as they stand there
 * @param kinds what each cell is; empty where all are texts
 * @param fault why it cannot be read; null where it can
 */
public record SheetRow(long line, List<String> cells, List<CellKind> kinds, @Nullable LineFault fault) {

	static SheetRow of(long line, List<String> cells) {
		return new SheetRow(line, cells, List.of(), null);
	}

	static SheetRow broken(long line, LineFault fault) {
		return new SheetRow(line, List.of(), List.of(), fault);
	}

	/**
	 * The text of a cell.
	 * @param index its place, from 0; -1 for none
	 * @return the text; empty where the line ends before
	 */
	public String text(int index) {
		return (index >= 0 && index < this.cells.size()) ? this.cells.get(index) : "";
	}

	/**
	 * What a cell is.
	 * @param index its place, from 0
	 * @return the kind
	 */
	public CellKind kind(int index) {
		return (index < this.kinds.size()) ? this.kinds.get(index) : CellKind.TEXT;
	}

	/**
	 * Whether there is nothing in it.
	 * @return whether all cells are empty
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
		return true;
	}

	@Override
	public String toString() {
		return "SheetRow[" + this.line + "]";
	}

}
