package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Cuts the picture of one character out of a page, upright, in one size and contrast.
 */
final class PatchSampler {

	/** The width of what is cut out. */
	static final int WIDTH = 18;

	/** The height of what is cut out. */
	static final int HEIGHT = 26;

	/** Values of one character. */
	static final int SIZE = WIDTH * HEIGHT;

	/** How much of its neighbours' cells is seen too. */
	private static final double PITCHES = 1.06;

	/** How much above and below a capital is seen too. */
	private static final double HEIGHTS = 1.34;

	/** Places in each direction that are averaged for one value. */
	private static final int MOST_PLACES = 3;

	/** Differences of luma that are no more than grain. */
	private static final float LEAST_DEVIATION = 4;

	private final GreyPicture picture;

	private final int width;

	private final int height;

	PatchSampler(GreyPicture picture) {
		this.picture = picture;
		this.width = picture.width();
		this.height = picture.height();
	}

	/**
	 * Cuts a character out.
	 * @param cell where it is
	 * @param patch takes {@link #SIZE} values row by row: 0 is the mean, ink is above it,
	 * the standard deviation is 1
	 */
	void sample(Cell cell, float[] patch) {
		double rightX = cell.rightX() * PITCHES / WIDTH;
		double rightY = cell.rightY() * PITCHES / WIDTH;
		double downX = cell.downX() * HEIGHTS / HEIGHT;
		double downY = cell.downY() * HEIGHTS / HEIGHT;
		double step = Math.max(Math.hypot(rightX, rightY), Math.hypot(downX, downY));
		int places = (int) Math.max(1, Math.min(MOST_PLACES, Math.round(step)));
		int all = places * places;
		double sum = 0;
		int index = 0;
		for (int row = 0; row < HEIGHT; row++) {
			for (int column = 0; column < WIDTH; column++) {
				float value = 0;
				for (int place = 0; place < all; place++) {
					int placeDown = place / places;
					double right = column + (place % places + 0.5) / places - WIDTH / 2.0;
					double down = row + (placeDown + 0.5) / places - HEIGHT / 2.0;
					value += luma(cell.x() + right * rightX + down * downX, cell.y() + right * rightY + down * downY);
				}
				value /= all;
				patch[index++] = value;
				sum += value;
			}
		}
		normalise(patch, (float) (sum / SIZE));
	}

	private static void normalise(float[] patch, float mean) {
		float squares = 0;
		for (float value : patch) {
			squares += (value - mean) * (value - mean);
		}
		float deviation = Math.max(LEAST_DEVIATION, (float) Math.sqrt(squares / SIZE));
		for (int i = 0; i < SIZE; i++) {
			patch[i] = (mean - patch[i]) / deviation;
		}
	}

	/** The luma between four pixels; outside of the picture that of its edge. */
	private float luma(double x, double y) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		float right = (float) (x - left);
		float down = (float) (y - top);
		if (left < 0 || top < 0 || left >= this.width - 1 || top >= this.height - 1) {
			return edge(left, top);
		}
		byte[] luma = this.picture.luma();
		int index = top * this.width + left;
		float upper = (luma[index] & 0xff) * (1 - right) + (luma[index + 1] & 0xff) * right;
		float lower = (luma[index + this.width] & 0xff) * (1 - right) + (luma[index + this.width + 1] & 0xff) * right;
		return upper * (1 - down) + lower * down;
	}

	private float edge(int left, int top) {
		return this.picture.at(Math.max(0, Math.min(this.width - 1, left)),
				Math.max(0, Math.min(this.height - 1, top)));
	}

}
