package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of cells, more than the line has, and which of them hold letters.
 *
 * @param cells the cells in the direction of reading
 * @param first the number of the first cell with a letter
 * @param last the number of the last cell with a letter
 */
record CellRow(List<Cell> cells, int first, int last) {

	/** The row read from its other end, upside down. */
	CellRow halfTurned() {
		List<Cell> turned = new ArrayList<>(this.cells.size());
		for (Cell cell : this.cells) {
			turned.add(cell.halfTurned());
		}
		Collections.reverse(turned);
		int end = this.cells.size() - 1;
		return new CellRow(turned, end - this.last, end - this.first);
	}

	/** The row in the picture, where this one is in the picture turned by a quarter. */
	CellRow turnedBack(int pictureHeight) {
		return new CellRow(this.cells.stream().map((cell) -> cell.turnedBack(pictureHeight)).toList(), this.first,
				this.last);
	}

	/** The row as far below another as that is below this one. */
	CellRow after(CellRow other) {
		List<Cell> next = new ArrayList<>(this.cells.size());
		for (int i = 0; i < this.cells.size(); i++) {
			Cell here = this.cells.get(i);
			Cell there = other.cells.get(i);
			next.add(new Cell(2 * there.x() - here.x(), 2 * there.y() - here.y(), there.rightX(), there.rightY(),
					there.downX(), there.downY()));
		}
		return new CellRow(next, other.first, other.last);
	}

	CellRow with(List<Cell> others) {
		return new CellRow(others, this.first, this.last);
	}

	/** How many cells that hold letters are not in a part of the row. */
	int outside(int from, int to) {
		return Math.max(0, from - this.first) + Math.max(0, this.last - to);
	}

}
