package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Sums the pixels around each pixel of a row, row after row. Sums of columns slide along,
 * so that only the rows around this one are kept.
 */
final class BoxFilter {

	/** So many rows share one sum of what is around: it hardly changes between them. */
	static final int SHARED = 4;

	private final GreyPicture picture;

	private final int radius;

	/** The rows around this one, each at its number modulo theirs. */
	private final int[][] ring;

	/** For each column the sum of the rows around this one. */
	private final int[] columns;

	/** For each pixel of the row the sum of the pixels around it. */
	private final int[] sums;

	/** How many columns are around each one. */
	private final int[] reach;

	private int rows;

	/**
	 * Begins before the first row.
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
			takeIn(y);
		}
	}

	/**
	 * Goes to the next row.
	 * @param row its number, one more than before
	 */
	void moveTo(int row) {
		if (row % SHARED == 0) {
			slide(row);
			sumUp();
		}
	}

	/** The luma of a row: this one or one that is near. */
	int[] values(int row) {
		return this.ring[row % this.ring.length];
	}

	/** For each pixel of the row the sum of the pixels around it. */
	int[] sums() {
		return this.sums;
	}

	/** How many columns are around each pixel of the row. */
	int[] reach() {
		return this.reach;
	}

	/** How many rows are around each pixel of the row. */
	int rows() {
		return this.rows;
	}

	/** Takes in the rows that come near, and leaves out those that are near no more. */
	private void slide(int row) {
		for (int y = row; y < row + SHARED; y++) {
			int coming = y + this.radius;
			if (coming < this.picture.height()) {
				takeIn(coming);
			}
			int gone = y - this.radius - SHARED;
			if (gone >= 0 && gone < this.picture.height()) {
				subtract(this.columns, values(gone));
				this.rows--;
			}
		}
	}

	private void takeIn(int y) {
		int[] values = values(y);
		byte[] luma = this.picture.luma();
		int offset = y * values.length;
		for (int x = 0; x < values.length; x++) {
			values[x] = luma[offset + x] & 0xff;
		}
		add(this.columns, values);
		this.rows++;
	}

	// Loops over whole arrays of one kind of number: of those the compiler makes vector
	// instructions.

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
	 * Sums the columns around each pixel; both edges apart, so that most need no look.
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
