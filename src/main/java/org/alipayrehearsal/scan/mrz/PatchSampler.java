package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

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

	private final byte[] luma;

	private final int width;

	private final int height;

	PatchSampler(GreyPicture picture) {
		this.picture = picture;
		this.luma = picture.luma();
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
		double first = 0.5 / places;
		double left = first - WIDTH / 2.0;
		float nextX = (float) (rightX / places);
		float nextY = (float) (rightY / places);
		boolean inside = isInside(cell, rightX, downX, rightY, downY);
		Arrays.fill(patch, 0);
		for (int line = 0; line < HEIGHT * places; line++) {
			double down = first + line / (double) places - HEIGHT / 2.0;
			float x = (float) (cell.x() + left * rightX + down * downX);
			float y = (float) (cell.y() + left * rightY + down * downY);
			int row = line / places * WIDTH;
			for (int column = 0; column < WIDTH; column++) {
				for (int place = 0; place < places; place++) {
					patch[row + column] += inside ? between(x, y) : luma(x, y);
					x += nextX;
					y += nextY;
				}
			}
		}
		normalise(patch, places * places);
	}

	/** Whether all that is cut out is in the picture, so that no edge needs care. */
	private boolean isInside(Cell cell, double rightX, double downX, double rightY, double downY) {
		double reachX = (Math.abs(rightX) * WIDTH + Math.abs(downX) * HEIGHT) / 2 + 2;
		double reachY = (Math.abs(rightY) * WIDTH + Math.abs(downY) * HEIGHT) / 2 + 2;
		return cell.x() > reachX && cell.y() > reachY && cell.x() < this.width - reachX
				&& cell.y() < this.height - reachY;
	}

	private static void normalise(float[] patch, int places) {
		float sum = 0;
		for (float value : patch) {
			sum += value;
		}
		float mean = sum / SIZE;
		float squares = 0;
		for (float value : patch) {
			squares += (value - mean) * (value - mean);
		}
		float deviation = Math.max(LEAST_DEVIATION * places, (float) Math.sqrt(squares / SIZE));
		for (int i = 0; i < SIZE; i++) {
			patch[i] = (mean - patch[i]) / deviation;
		}
	}

	/** The luma at a place; outside of the picture that of its edge. */
	private float luma(float x, float y) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		if (left < 0 || top < 0 || left >= this.width - 1 || top >= this.height - 1) {
			return edge(left, top);
		}
		return between(x, y);
	}

	/** The luma between four pixels. */
	private float between(float x, float y) {
		int left = (int) x;
		int top = (int) y;
		float right = x - left;
		float down = y - top;
		byte[] luma = this.luma;
		int index = top * this.width + left;
		int above = luma[index] & 0xff;
		int below = luma[index + this.width] & 0xff;
		float upper = above + ((luma[index + 1] & 0xff) - above) * right;
		float lower = below + ((luma[index + this.width + 1] & 0xff) - below) * right;
		return upper + (lower - upper) * down;
	}

	private float edge(int left, int top) {
		return this.picture.at(Math.max(0, Math.min(this.width - 1, left)),
				Math.max(0, Math.min(this.height - 1, top)));
	}

}
