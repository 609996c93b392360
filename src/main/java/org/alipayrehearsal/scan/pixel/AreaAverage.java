package org.alipayrehearsal.scan.pixel;

import java.util.Arrays;

/**
 * Scales a picture down row by row by area averaging: each pixel is the mean of the area
 * that it covers, including fractions of pixels.
 */
final class AreaAverage {

	private final int width;

	private final int height;

	private final double down;

	private final float share;

	private final byte[] target;

	private final int targetWidth;

	private final float[] gathered;

	/** The first pixel covered by each column, and its covered fraction. */
	private final int[] first;

	private final float[] ofFirst;

	/** The covered fraction of the last pixel of each column. */
	private final float[] ofLast;

	private int row;

	private int targetRow;

	private AreaAverage(int width, int height, int targetWidth, int targetHeight) {
		this.width = width;
		this.height = height;
		this.targetWidth = targetWidth;
		double across = (double) width / targetWidth;
		this.down = (double) height / targetHeight;
		this.share = (float) (1 / (across * this.down));
		this.target = new byte[targetWidth * targetHeight];
		this.gathered = new float[width + 1];
		this.first = new int[targetWidth + 1];
		this.ofFirst = new float[targetWidth];
		this.ofLast = new float[targetWidth];
		for (int x = 0; x < targetWidth; x++) {
			this.first[x] = (int) (x * across);
			this.ofFirst[x] = (float) (1 - (x * across - this.first[x]));
			double end = (x + 1) * across;
			this.ofLast[x] = (float) (end - (int) end);
		}
		this.first[targetWidth] = width;
	}

	/** Scale to at most the given long side, never up. */
	static AreaAverage to(int longSide, int width, int height) {
		double scale = Math.min(1, (double) longSide / Math.max(width, height));
		return new AreaAverage(width, height, Math.max(1, (int) Math.round(width * scale)),
				Math.max(1, (int) Math.round(height * scale)));
	}

	/** Return whether the picture keeps its size, so that rows are copied. */
	boolean isWhole() {
		return this.target.length == this.width * this.height;
	}

	/** Copy the next row of a picture that keeps its size. */
	void keep(byte[] luma) {
		System.arraycopy(luma, 0, this.target, this.row++ * this.width, this.width);
	}

	/** Add the next row of a picture that is scaled. */
	void add(float[] luma) {
		double end = (this.targetRow + 1) * this.down;
		this.row++;
		boolean ends = this.row >= end - 1e-9 || this.row == this.height;
		gather(luma, (float) (ends ? Math.min(1, end - this.row + 1) : 1));
		if (ends) {
			finishRow();
			Arrays.fill(this.gathered, 0);
			float rest = (float) Math.max(0, this.row - end);
			if (rest > 1e-6f) {
				gather(luma, rest);
			}
		}
	}

	GreyPicture picture() {
		return new GreyPicture(this.targetWidth, this.target.length / this.targetWidth, this.target);
	}

	private void gather(float[] luma, float part) {
		for (int x = 0; x < this.width; x++) {
			this.gathered[x] += part * luma[x];
		}
	}

	private void finishRow() {
		int start = this.targetRow++ * this.targetWidth;
		for (int x = 0; x < this.targetWidth; x++) {
			int from = this.first[x];
			int to = this.first[x + 1];
			float sum = this.ofFirst[x] * this.gathered[from];
			for (int i = from + 1; i < to; i++) {
				sum += this.gathered[i];
			}
			sum += this.ofLast[x] * this.gathered[to];
			this.target[start + x] = (byte) (int) (sum * this.share + 0.5f);
		}
	}

}
