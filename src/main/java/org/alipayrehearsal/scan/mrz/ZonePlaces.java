package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * The places in two rows of cells where a zone may be.
 *
 * @param rows the rows
 * @param scores the scores of their cells
 */
record ZonePlaces(List<CellRow> rows, List<float[][]> scores) {

	/** A cell that reads as well as this holds a letter. */
	private static final double LEGIBLE = Math.log(0.8);

	/** So many more letters may be outside than at the best place. */
	private static final int SLACK = 3;

	/**
	 * Where a zone can begin so that nearly all letters are in it.
	 * @param length how many cells it has
	 * @return its first cells
	 */
	List<Integer> starts(int length) {
		List<Integer> starts = new ArrayList<>();
		int last = this.rows.get(0).cells().size() - length;
		int least = Integer.MAX_VALUE;
		for (int start = 0; start <= last; start++) {
			least = Math.min(least, outside(start, length));
		}
		for (int start = 0; start <= last; start++) {
			if (outside(start, length) <= least + SLACK) {
				starts.add(start);
			}
		}
		return starts;
	}

	/**
	 * How many cells with letters are not in a part of the rows.
	 * @param start the part's first cell
	 * @param length how many cells it has
	 * @return their number
	 */
	int outside(int start, int length) {
		int outside = 0;
		for (int row = 0; row < this.rows.size(); row++) {
			float[][] cells = this.scores.get(row);
			for (int cell = 0; cell < cells.length; cell++) {
				boolean out = cell < start || cell >= start + length;
				outside += (out && (this.rows.get(row).isInside(cell) || isLegible(cells[cell]))) ? 1 : 0;
			}
		}
		return outside;
	}

	private static boolean isLegible(float[] scores) {
		float highest = Float.NEGATIVE_INFINITY;
		for (float score : scores) {
			highest = Math.max(highest, score);
		}
		return highest > LEGIBLE;
	}

}
