package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of cells with a margin on both sides, and the range of cells that hold letters.
 *
 * @param cells the cells in the direction of reading
 * @param first the number of the first cell with a letter
 * @param last the number of the last cell with a letter
 */
record CellRow(List<Cell> cells, int first, int last) {

	/** The cells of a line with a margin on each side. */
	static CellRow of(TextLine line, int margin) {
		List<Cell> cells = new ArrayList<>();
		for (int cell = line.first() - margin; cell <= line.last() + margin; cell++) {
			cells.add(line.cell(cell, 0));
		}
		return new CellRow(cells, margin, margin + line.length() - 1);
	}

	/** The row read upside down, from its other end. */
	CellRow rotated180() {
		List<Cell> turned = new ArrayList<>(this.cells.size());
		for (Cell cell : this.cells) {
			turned.add(cell.rotated180());
		}
		Collections.reverse(turned);
		int end = this.cells.size() - 1;
		return new CellRow(turned, end - this.last, end - this.first);
	}

	/** The row as it is read in the mirrored picture. */
	CellRow mirrored() {
		return with(this.cells.stream()
			.map((cell) -> new Cell(cell.x(), cell.y(), -cell.rightX(), -cell.rightY(), cell.downX(), cell.downY()))
			.toList());
	}

	/** The row rotated about the origin by an angle in radians, clockwise. */
	CellRow rotated(double angle) {
		return with(this.cells.stream().map((cell) -> cell.rotated(angle)).toList());
	}

	/**
	 * Converts a row of the picture turned by a quarter into one of the original picture.
	 */
	CellRow turnedBack(int pictureHeight) {
		return new CellRow(this.cells.stream().map((cell) -> cell.turnedBack(pictureHeight)).toList(), this.first,
				this.last);
	}

	/** The row at the same distance below another row as that is below this one. */
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

	/** The row at a distance in pitches below this one. */
	CellRow below(double pitches) {
		List<Cell> others = new ArrayList<>(this.cells.size());
		for (Cell cell : this.cells) {
			double share = pitches * cell.pitch() / Math.hypot(cell.downX(), cell.downY());
			others.add(cell.adjusted(0, share, 1));
		}
		return with(others);
	}

	CellRow with(List<Cell> others) {
		return new CellRow(others, this.first, this.last);
	}

	/** Whether a cell is between the first and the last letter. */
	boolean isInside(int cell) {
		return cell >= this.first && cell <= this.last;
	}

}
