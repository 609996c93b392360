package org.alipayrehearsal.scan.pixel;

import java.util.Arrays;

/**
 * Makes a picture smaller row by row: each pixel becomes the mean of the area it covers,
 * parts of pixels counted as parts.
 */
final class AreaAverage {

	private final int width;

	private final int height;

	private final double across;

	private final double down;

	private final byte[] target;

	private final int targetWidth;

	private final float[] gathered;

	private int row;

	private int targetRow;

	private AreaAverage(int width, int height, int targetWidth, int targetHeight) {
		this.width = width;
		this.height = height;
		this.targetWidth = targetWidth;
		this.across = (double) width / targetWidth;
		this.down = (double) height / targetHeight;
		this.target = new byte[targetWidth * targetHeight];
		this.gathered = new float[width];
	}

	/** To at most so many pixels on the long side, never up. */
	static AreaAverage to(int longSide, int width, int height) {
		double scale = Math.min(1, (double) longSide / Math.max(width, height));
		return new AreaAverage(width, height, Math.max(1, (int) Math.round(width * scale)),
				Math.max(1, (int) Math.round(height * scale)));
	}

	/** Takes the next row. */
	void add(float[] luma) {
		double end = (this.targetRow + 1) * this.down;
		this.row++;
		boolean ends = this.row >= end - 1e-9 || this.row == this.height;
		float share = (float) (ends ? Math.min(1, end - this.row + 1) : 1);
		for (int x = 0; x < this.width; x++) {
			this.gathered[x] += share * luma[x];
		}
		if (ends) {
			finishRow();
			float rest = (float) Math.max(0, this.row - end);
			if (rest < 1e-6f) {
				Arrays.fill(this.gathered, 0);
			}
			else {
				for (int x = 0; x < this.width; x++) {
					this.gathered[x] = rest * luma[x];
				}
			}
		}
	}

	GreyPicture picture() {
		return new GreyPicture(this.targetWidth, this.target.length / this.targetWidth, this.target);
	}

	private void finishRow() {
		double area = this.across * this.down;
		int start = this.targetRow * this.targetWidth;
		for (int x = 0; x < this.targetWidth; x++) {
			this.target[start + x] = (byte) (sum(x * this.across, (x + 1) * this.across) / area + 0.5);
		}
		this.targetRow++;
	}

	private double sum(double from, double to) {
		int first = (int) from;
		int last = Math.min(this.width, (int) to);
		double sum = -(from - first) * this.gathered[first];
		for (int x = first; x < last; x++) {
			sum += this.gathered[x];
		}
		return (last < this.width) ? sum + (to - last) * this.gathered[last] : sum;
	}

}
