package org.alipayrehearsal.batch.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The columns of results in a sheet that is written again: at its right, or in place of
 * those that an earlier check added.
 *
 * @param count the number of columns to add, 0 if the sheet is not written again
 * @param replaced the indexes of the columns that an earlier check added, from 0
 */
public record AddedColumns(int count, Set<Integer> replaced) {

	/**
	 * Copies the set.
	 */
	public AddedColumns {
		replaced = Set.copyOf(replaced);
	}

	/**
	 * {@return the index of the first added column, from 0}
	 * @param width the number of columns that are not replaced
	 */
	public int first(int width) {
		if (this.replaced.isEmpty()) {
			return width;
		}
		int first = Collections.min(this.replaced);
		boolean together = Collections.max(this.replaced) - first == this.count - 1
				&& this.replaced.size() == this.count;
		return (together || first >= width) ? first : width;
	}

	/**
	 * Remove the results of an earlier check from a row.
	 * @param row the row
	 * @return the row with blank cells in place of the results
	 */
	public SheetRow removeFrom(SheetRow row) {
		if (this.replaced.isEmpty() || row.fault() != null) {
			return row;
		}
		List<String> cells = new ArrayList<>(row.cells());
		List<CellKind> kinds = new ArrayList<>(row.kinds());
		for (int index : this.replaced) {
			if (index < cells.size()) {
				cells.set(index, "");
			}
			if (index < kinds.size()) {
				kinds.set(index, CellKind.TEXT);
			}
		}
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty() && this.replaced.contains(cells.size() - 1)) {
			cells.remove(cells.size() - 1);
		}
		while (kinds.size() > cells.size()) {
			kinds.remove(kinds.size() - 1);
		}
		return new SheetRow(row.line(), cells, kinds, null, row.hidden(), row.source());
	}

}
