package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Goes down a picture row by row and tells where each row has ink. Sums of columns slide
 * along, so that nothing of the picture's size is kept.
 */
final class InkRuns {

	private final GreyPicture picture;

	private final int radius;

	private final int share;

	private final int[] columns;

	private final int[] reach;

	private final int[] starts;

	private final int[] ends;

	private int rows;

	private int row = -1;

	private int count;

	InkRuns(GreyPicture picture, Threshold threshold) {
		this.picture = picture;
		this.radius = threshold.radius();
		this.share = 100 - threshold.percent();
		int width = picture.width();
		this.columns = new int[width];
		this.reach = new int[width];
		for (int x = 0; x < width; x++) {
			this.reach[x] = Math.min(width, x + this.radius + 1) - Math.max(0, x - this.radius);
		}
		this.starts = new int[width / 2 + 1];
		this.ends = new int[width / 2 + 1];
		for (int y = 0; y < Math.min(this.radius, picture.height()); y++) {
			addRow(y, 1);
		}
	}

	/**
	 * Goes to the next row.
	 * @return whether there is one
	 */
	boolean next() {
		this.row++;
		if (this.row >= this.picture.height()) {
			return false;
		}
		if (this.row + this.radius < this.picture.height()) {
			addRow(this.row + this.radius, 1);
		}
		if (this.row - this.radius - 1 >= 0) {
			addRow(this.row - this.radius - 1, -1);
		}
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

	private void addRow(int y, int sign) {
		byte[] luma = this.picture.luma();
		int[] sums = this.columns;
		int offset = y * sums.length;
		for (int x = 0; x < sums.length; x++) {
			sums[x] += sign * (luma[offset + x] & 0xff);
		}
		this.rows += sign;
	}

	private void findRuns() {
		byte[] luma = this.picture.luma();
		int[] sums = this.columns;
		int width = sums.length;
		int offset = this.row * width;
		int sum = 0;
		for (int x = 0; x < Math.min(this.radius, width); x++) {
			sum += sums[x];
		}
		int found = 0;
		boolean inside = false;
		for (int x = 0; x < width; x++) {
			if (x + this.radius < width) {
				sum += sums[x + this.radius];
			}
			if (x - this.radius - 1 >= 0) {
				sum -= sums[x - this.radius - 1];
			}
			int pixels = this.reach[x] * this.rows;
			int value = luma[offset + x] & 0xff;
			boolean ink = (value + Threshold.LEAST) * pixels < sum
					&& (long) value * pixels * 100 < (long) sum * this.share;
			if (ink != inside) {
				if (ink) {
					this.starts[found] = x;
				}
				else {
					this.ends[found++] = x - 1;
				}
				inside = ink;
			}
		}
		if (inside) {
			this.ends[found++] = width - 1;
		}
		this.count = found;
	}

}
