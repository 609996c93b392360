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
		PatchGrid grid = PatchGrid.of(cell);
		Arrays.fill(patch, 0);
		if (!grid.isInside(this.width, this.height)) {
			sampleAtEdge(grid, patch);
		}
		else if (grid.places() > 1) {
			sampleNearest(grid, patch);
		}
		else {
			sampleBetween(grid, patch);
		}
		normalise(patch, grid.places() * grid.places());
	}

	/** Where several places make one value, the pixel nearest to each will do. */
	private void sampleNearest(PatchGrid grid, float[] patch) {
		int places = grid.places();
		int nextX = fixed(grid.rightX() / places);
		int nextY = fixed(grid.rightY() / places);
		byte[] pixels = this.luma;
		for (int line = 0; line < HEIGHT * places; line++) {
			int x = fixed(grid.x(line) + 0.5);
			int y = fixed(grid.y(line) + 0.5);
			int row = line / places * WIDTH;
			for (int column = row; column < row + WIDTH; column++) {
				int sum = 0;
				for (int place = 0; place < places; place++) {
					sum += pixels[(y >> 16) * this.width + (x >> 16)] & 0xff;
					x += nextX;
					y += nextY;
				}
				patch[column] += sum;
			}
		}
	}

	/** A number with 16 bits behind the point. */
	private static int fixed(double number) {
		return (int) Math.round(number * (1 << 16));
	}

	private void sampleBetween(PatchGrid grid, float[] patch) {
		for (int line = 0; line < HEIGHT; line++) {
			float x = (float) grid.x(line);
			float y = (float) grid.y(line);
			for (int column = line * WIDTH; column < (line + 1) * WIDTH; column++) {
				patch[column] = between(x, y);
				x += (float) grid.rightX();
				y += (float) grid.rightY();
			}
		}
	}

	private void sampleAtEdge(PatchGrid grid, float[] patch) {
		int places = grid.places();
		for (int line = 0; line < HEIGHT * places; line++) {
			for (int place = 0; place < WIDTH * places; place++) {
				float x = (float) (grid.x(line) + place * grid.rightX() / places);
				float y = (float) (grid.y(line) + place * grid.rightY() / places);
				patch[line / places * WIDTH + place / places] += luma(x, y);
			}
		}
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
