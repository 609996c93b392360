package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Goes down a picture row by row and tells where each row has ink.
 */
final class InkRuns {

	private final int height;

	private final int share;

	private final BoxFilter surroundings;

	/** For each pixel of the row 1 where it is ink, else 0. */
	private final int[] ink;

	private final int[] starts;

	private final int[] ends;

	private int row = -1;

	private int count;

	/**
	 * Runs of a picture.
	 * @param picture the picture, of at most 2,200 pixels on a side: products fit into 32
	 * bits
	 * @param threshold what counts as ink
	 */
	InkRuns(GreyPicture picture, Threshold threshold) {
		this.height = picture.height();
		this.share = 100 - threshold.percent();
		this.surroundings = new BoxFilter(picture, threshold.radius());
		this.ink = new int[picture.width()];
		this.starts = new int[picture.width() / 2 + 1];
		this.ends = new int[picture.width() / 2 + 1];
	}

	/**
	 * Goes to the next row.
	 * @return whether there is one
	 */
	boolean next() {
		this.row++;
		if (this.row >= this.height) {
			return false;
		}
		this.surroundings.moveTo(this.row);
		evaluate(this.surroundings.values(this.row), this.surroundings.reach(), this.surroundings.sums(),
				this.surroundings.rows(), this.share, this.ink);
		findRuns();
		return true;
	}

	/**
	 * How many runs of ink the row has.
	 * @return the number
	 */
	int count() {
		return this.count;
	}

	int start(int run) {
		return this.starts[run];
	}

	/** The run's last pixel. */
	int end(int run) {
		return this.ends[run];
	}

	/**
	 * Which pixels are darker than the mean around them by so many steps, and by the
	 * share: where both differences are negative. The compiler makes vector instructions
	 * of it.
	 */
	private static void evaluate(int[] values, int[] reach, int[] sums, int rows, int share, int[] ink) {
		for (int x = 0; x < ink.length; x++) {
			int value = values[x] * reach[x] * rows;
			int steps = value + Threshold.LEAST * reach[x] * rows - sums[x];
			int part = value * 100 - sums[x] * share;
			ink[x] = (steps & part) >>> 31;
		}
	}

	/** Jumps from one change to the next: a row has few of them. */
	private void findRuns() {
		int width = this.ink.length;
		int found = 0;
		int from = 0;
		while (from < width) {
			int same = Arrays.mismatch(this.ink, from, width - 1, this.ink, from + 1, width);
			int to = (same < 0) ? width : from + same + 1;
			if (this.ink[from] == 1) {
				this.starts[found] = from;
				this.ends[found++] = to - 1;
			}
			from = to;
		}
		this.count = found;
	}

}
