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

	/** For each column the sum of the rows around this one. */
	private final int[] columns;

	/** For each pixel of the row the sum of the pixels around it. */
	private final int[] surroundings;

	/** How many columns are around each one. */
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
		this.surroundings = new int[width];
		this.reach = new int[width];
		for (int x = 0; x < width; x++) {
			this.reach[x] = Math.min(width, x + this.radius + 1) - Math.max(0, x - this.radius);
		}
		this.starts = new int[width / 2 + 1];
		this.ends = new int[width / 2 + 1];
		for (int y = 0; y < Math.min(this.radius, picture.height()); y++) {
			addRow(y);
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
		slide();
		sumUp();
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

	/** Takes in the row that comes near, and leaves out the one that is near no more. */
	private void slide() {
		int coming = this.row + this.radius;
		int gone = this.row - this.radius - 1;
		if (coming >= this.picture.height()) {
			removeRow(gone);
		}
		else if (gone < 0) {
			addRow(coming);
		}
		else {
			byte[] luma = this.picture.luma();
			int[] sums = this.columns;
			int added = coming * sums.length;
			int removed = gone * sums.length;
			for (int x = 0; x < sums.length; x++) {
				sums[x] += (luma[added + x] & 0xff) - (luma[removed + x] & 0xff);
			}
		}
	}

	private void addRow(int y) {
		byte[] luma = this.picture.luma();
		int offset = y * this.columns.length;
		for (int x = 0; x < this.columns.length; x++) {
			this.columns[x] += luma[offset + x] & 0xff;
		}
		this.rows++;
	}

	private void removeRow(int y) {
		if (y < 0) {
			return;
		}
		byte[] luma = this.picture.luma();
		int offset = y * this.columns.length;
		for (int x = 0; x < this.columns.length; x++) {
			this.columns[x] -= luma[offset + x] & 0xff;
		}
		this.rows--;
	}

	/**
	 * Sums the columns around each pixel; both edges apart, so that most need no look.
	 */
	private void sumUp() {
		int[] sums = this.columns;
		int[] target = this.surroundings;
		int width = sums.length;
		int sum = 0;
		for (int x = 0; x < Math.min(this.radius, width); x++) {
			sum += sums[x];
		}
		int left = Math.min(this.radius + 1, width);
		for (int x = 0; x < left; x++) {
			sum += (x + this.radius < width) ? sums[x + this.radius] : 0;
			target[x] = sum;
		}
		int right = Math.max(left, width - this.radius);
		for (int x = left; x < right; x++) {
			sum += sums[x + this.radius] - sums[x - this.radius - 1];
			target[x] = sum;
		}
		for (int x = right; x < width; x++) {
			sum -= sums[x - this.radius - 1];
			target[x] = sum;
		}
	}

	private void findRuns() {
		byte[] luma = this.picture.luma();
		int width = this.surroundings.length;
		int offset = this.row * width;
		int found = 0;
		boolean inside = false;
		for (int x = 0; x < width; x++) {
			if (isInk(luma[offset + x] & 0xff, this.reach[x] * this.rows, this.surroundings[x]) != inside) {
				if (inside) {
					this.ends[found++] = x - 1;
				}
				else {
					this.starts[found] = x;
				}
				inside = !inside;
			}
		}
		if (inside) {
			this.ends[found++] = width - 1;
		}
		this.count = found;
	}

	/**
	 * Whether a pixel is darker by so many steps, and by the share: both differences are
	 * negative. One comparison, because either alone is anyone's guess on a printed
	 * ground.
	 */
	private boolean isInk(int value, int pixels, int sum) {
		long steps = (long) (value + Threshold.LEAST) * pixels - sum;
		long share = (long) value * pixels * 100 - (long) sum * this.share;
		return (steps & share) < 0;
	}

}
