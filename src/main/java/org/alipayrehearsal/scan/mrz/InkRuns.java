package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Scans a picture row by row and finds the runs of ink in each row, by a threshold
 * relative to the local mean.
 */
final class InkRuns {

	private final int height;

	private final int share;

	private final BoxFilter filter;

	/** For each pixel of the row 1 if it is ink, else 0. */
	private final int[] ink;

	private final int[] starts;

	private final int[] ends;

	private int row = -1;

	private int count;

	/**
	 * Creates the scan of a picture.
	 * @param picture the picture, of at most 2,200 pixels on a side, so that products fit
	 * into 32 bits
	 * @param threshold what counts as ink
	 */
	InkRuns(GreyPicture picture, Threshold threshold) {
		this.height = picture.height();
		this.share = 100 - threshold.percent();
		this.filter = new BoxFilter(picture, threshold.radius());
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
		this.filter.moveTo(this.row);
		evaluate(this.filter.values(this.row), this.filter.reach(), this.filter.sums(), this.filter.rows(), this.share,
				this.ink);
		findRuns();
		return true;
	}

	/**
	 * {@return the number of runs of ink in the row}
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
	 * Finds the pixels that are darker than the local mean by the least difference and by
	 * the share, where both differences are negative. The JIT compiler vectorizes this
	 * loop.
	 */
	private static void evaluate(int[] values, int[] reach, int[] sums, int rows, int share, int[] ink) {
		for (int x = 0; x < ink.length; x++) {
			int value = values[x] * reach[x] * rows;
			int steps = value + Threshold.LEAST * reach[x] * rows - sums[x];
			int part = value * 100 - sums[x] * share;
			ink[x] = (steps & part) >>> 31;
		}
	}

	/** Skips from one change to the next, because a row has few of them. */
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

	/**
	 * Box filter: the sums of the squares around each pixel of a row, row by row. The
	 * sums of columns are updated incrementally, so that only the rows around the current
	 * one are kept.
	 */
	static final class BoxFilter {

		/**
		 * The number of rows that share one sum, because it hardly changes between them.
		 */
		static final int SHARED = 4;

		private final GreyPicture picture;

		private final int radius;

		/** A ring buffer of the rows around the current one. */
		private final int[][] ring;

		/** For each column the sum over the rows around the current one. */
		private final int[] columns;

		/** For each pixel of the row the sum of the square around it. */
		private final int[] sums;

		/** For each pixel of the row the number of columns of its square. */
		private final int[] reach;

		private int rows;

		/**
		 * Creates a filter that is positioned before the first row.
		 * @param picture the picture
		 * @param radius half the side of the square around a pixel
		 */
		BoxFilter(GreyPicture picture, int radius) {
			this.picture = picture;
			this.radius = radius;
			int width = picture.width();
			this.ring = new int[2 * radius + 1 + SHARED][width];
			this.columns = new int[width];
			this.sums = new int[width];
			this.reach = new int[width];
			for (int x = 0; x < width; x++) {
				this.reach[x] = Math.min(width, x + radius + 1) - Math.max(0, x - radius);
			}
			for (int y = 0; y < Math.min(radius, picture.height()); y++) {
				include(y);
			}
		}

		/**
		 * Moves to the next row.
		 * @param row its number, one more than before
		 */
		void moveTo(int row) {
			if (row % SHARED == 0) {
				slide(row);
				sumUp();
			}
		}

		/** The luma of the current row or of a near one. */
		int[] values(int row) {
			return this.ring[row % this.ring.length];
		}

		/** For each pixel of the row the sum of the square around it. */
		int[] sums() {
			return this.sums;
		}

		/** For each pixel of the row the number of columns of its square. */
		int[] reach() {
			return this.reach;
		}

		/** The number of rows of the squares. */
		int rows() {
			return this.rows;
		}

		/** Adds the rows that enter the squares, and subtracts those that leave them. */
		private void slide(int row) {
			for (int y = row; y < row + SHARED; y++) {
				int coming = y + this.radius;
				if (coming < this.picture.height()) {
					include(coming);
				}
				int gone = y - this.radius - SHARED;
				if (gone >= 0 && gone < this.picture.height()) {
					subtract(this.columns, values(gone));
					this.rows--;
				}
			}
		}

		private void include(int y) {
			int[] values = values(y);
			byte[] luma = this.picture.luma();
			int offset = y * values.length;
			for (int x = 0; x < values.length; x++) {
				values[x] = luma[offset + x] & 0xff;
			}
			add(this.columns, values);
			this.rows++;
		}

		// Loops over whole arrays of one type, which the JIT compiler vectorizes.

		private static void add(int[] sums, int[] values) {
			for (int x = 0; x < sums.length; x++) {
				sums[x] += values[x];
			}
		}

		private static void subtract(int[] sums, int[] values) {
			for (int x = 0; x < sums.length; x++) {
				sums[x] -= values[x];
			}
		}

		/**
		 * Sums the columns around each pixel, with separate loops for both edges, so that
		 * most pixels need no bounds check.
		 */
		private void sumUp() {
			int[] added = this.columns;
			int width = added.length;
			int sum = 0;
			for (int x = 0; x < Math.min(this.radius, width); x++) {
				sum += added[x];
			}
			int left = Math.min(this.radius + 1, width);
			for (int x = 0; x < left; x++) {
				sum += (x + this.radius < width) ? added[x + this.radius] : 0;
				this.sums[x] = sum;
			}
			int right = Math.max(left, width - this.radius);
			for (int x = left; x < right; x++) {
				sum += added[x + this.radius] - added[x - this.radius - 1];
				this.sums[x] = sum;
			}
			for (int x = right; x < width; x++) {
				sum -= added[x - this.radius - 1];
				this.sums[x] = sum;
			}
		}

	}

	/**
	 * The threshold of ink: a pixel is ink if it is darker than the mean of the square
	 * around it.
	 *
	 * @param radius half the side of the square, in pixels
	 * @param percent the least difference from the mean, in percent of it
	 */
	record Threshold(int radius, int percent) {

		/** The least difference from the mean in steps of luma. */
		static final int LEAST = 6;

	}

}
