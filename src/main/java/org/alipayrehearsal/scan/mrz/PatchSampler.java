package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Samples the picture of one character from a page, upright, with normalised size and
 * contrast.
 */
public final class PatchSampler {

	/** The width of a patch in pixels. */
	static final int WIDTH = 18;

	/** The height of a patch in pixels. */
	static final int HEIGHT = 26;

	/** The number of values of a patch. */
	public static final int SIZE = WIDTH * HEIGHT;

	/**
	 * The lower bound of the standard deviation of luma, below which differences are
	 * noise.
	 */
	private static final float LEAST_DEVIATION = 4;

	private final GreyPicture picture;

	private final byte[] luma;

	private final int width;

	private final int height;

	public PatchSampler(GreyPicture picture) {
		this.picture = picture;
		this.luma = picture.luma();
		this.width = picture.width();
		this.height = picture.height();
	}

	/**
	 * Samples a character.
	 * @param cell its position
	 * @param patch receives {@link #SIZE} values row by row, with mean 0 and standard
	 * deviation 1; ink is positive
	 */
	public void sample(Cell cell, float[] patch) {
		Grid grid = Grid.of(cell);
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

	/** If several points are averaged, the nearest pixel of each is accurate enough. */
	private void sampleNearest(Grid grid, float[] patch) {
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

	/** A fixed-point number with 16 fractional bits. */
	private static int fixed(double number) {
		return (int) Math.round(number * (1 << 16));
	}

	private void sampleBetween(Grid grid, float[] patch) {
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

	private void sampleAtEdge(Grid grid, float[] patch) {
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

	/** The luma at a point; outside of the picture that of the nearest edge. */
	private float luma(float x, float y) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		if (left < 0 || top < 0 || left >= this.width - 1 || top >= this.height - 1) {
			return edge(left, top);
		}
		return between(x, y);
	}

	/** The luma at a point, interpolated bilinearly. */
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

	/**
	 * The grid of points in a picture that are sampled for a patch.
	 *
	 * @param cell the cell at the centre
	 * @param rightX the horizontal distance of neighbours in a row
	 * @param rightY the vertical distance of neighbours in a row
	 * @param downX the horizontal distance of neighbours in a column
	 * @param downY the vertical distance of neighbours in a column
	 * @param places the number of points in each direction that are averaged for one
	 * value
	 */
	private record Grid(Cell cell, double rightX, double rightY, double downX, double downY, int places) {

		/** The width of a patch in pitches. */
		private static final double PITCHES = 1.06;

		/** The height of a patch in heights of a capital. */
		private static final double HEIGHTS = 1.34;

		/** The most points in each direction that are averaged for one value. */
		private static final int MOST_PLACES = 3;

		static Grid of(Cell cell) {
			double rightX = cell.rightX() * PITCHES / PatchSampler.WIDTH;
			double rightY = cell.rightY() * PITCHES / PatchSampler.WIDTH;
			double downX = cell.downX() * HEIGHTS / PatchSampler.HEIGHT;
			double downY = cell.downY() * HEIGHTS / PatchSampler.HEIGHT;
			double step = Math.max(Math.hypot(rightX, rightY), Math.hypot(downX, downY));
			int places = (int) Math.max(1, Math.min(MOST_PLACES, Math.round(step)));
			return new Grid(cell, rightX, rightY, downX, downY, places);
		}

		/** The horizontal coordinate of the first point of a row. */
		double x(int line) {
			return this.cell.x() + left() * this.rightX + down(line) * this.downX;
		}

		/** The vertical coordinate of the first point of a row. */
		double y(int line) {
			return this.cell.y() + left() * this.rightY + down(line) * this.downY;
		}

		private double left() {
			return 0.5 / this.places - PatchSampler.WIDTH / 2.0;
		}

		private double down(int line) {
			return (0.5 + line) / this.places - PatchSampler.HEIGHT / 2.0;
		}

		/** Whether the whole grid is inside a picture. */
		boolean isInside(int width, int height) {
			double reachX = (Math.abs(this.rightX) * PatchSampler.WIDTH + Math.abs(this.downX) * PatchSampler.HEIGHT)
					/ 2 + 2;
			double reachY = (Math.abs(this.rightY) * PatchSampler.WIDTH + Math.abs(this.downY) * PatchSampler.HEIGHT)
					/ 2 + 2;
			return this.cell.x() > reachX && this.cell.y() > reachY && this.cell.x() < width - reachX
					&& this.cell.y() < height - reachY;
		}

	}

}
