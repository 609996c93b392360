package org.alipayrehearsal.scan.mrz;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places in two rows of cells where a zone may be.
 */
final class ZonePlaces {

	/** A cell that reads as well as this holds a letter. */
	private static final double LEGIBLE = Math.log(0.8);

	/** So many more letters may be outside than at the best place. */
	private static final int SLACK = 3;

	private final List<CellRow> rows;

	private final List<float[][]> scores;

	/** How many letters both rows have in each column. */
	private final int[] letters;

	/**
	 * The places in two rows.
	 * @param rows the rows, of the same columns
	 * @param scores the scores of their cells
	 */
	ZonePlaces(List<CellRow> rows, List<float[][]> scores) {
		this.rows = rows;
		this.scores = scores;
		this.letters = new int[rows.get(0).cells().size()];
		for (int row = 0; row < rows.size(); row++) {
			for (int cell = 0; cell < this.letters.length; cell++) {
				boolean letter = rows.get(row).isInside(cell) || isLegible(scores.get(row)[cell]);
				this.letters[cell] += letter ? 1 : 0;
			}
		}
	}

	List<CellRow> rows() {
		return this.rows;
	}

	List<float[][]> scores() {
		return this.scores;
	}

	/**
	 * Where a zone can begin so that nearly all letters are in it.
	 * @param length how many cells it has
	 * @return its first cells, first those that leave the fewest letters outside
	 */
	List<Integer> starts(int length) {
		List<Integer> starts = IntStream.rangeClosed(0, this.letters.length - length)
			.boxed()
			.sorted(Comparator.comparingInt((start) -> outside(start, length)))
			.toList();
		return starts.stream()
			.takeWhile((start) -> outside(start, length) <= outside(starts.get(0), length) + SLACK)
			.toList();
	}

	/**
	 * How many cells with letters are not in a part of the rows.
	 * @param start the part's first cell
	 * @param length how many cells it has
	 * @return their number
	 */
	int outside(int start, int length) {
		int outside = 0;
		for (int cell = 0; cell < this.letters.length; cell++) {
			outside += (cell < start || cell >= start + length) ? this.letters[cell] : 0;
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
