package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Cuts the picture of one character out of a page, upright, in one size and contrast.
 */
public final class PatchSampler {

	/** The width of what is cut out. */
	static final int WIDTH = 18;

	/** The height of what is cut out. */
	static final int HEIGHT = 26;

	/** Values of one character. */
	public static final int SIZE = WIDTH * HEIGHT;

	/** Differences of luma that are no more than grain. */
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
	 * Cuts a character out.
	 * @param cell where it is
	 * @param patch takes {@link #SIZE} values row by row: 0 is the mean, ink is above it,
	 * the standard deviation is 1
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

	/** Where several places make one value, the pixel nearest to each will do. */
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

	/** A number with 16 bits behind the point. */
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

	/**
	 * The places in a picture that make a patch.
	 *
	 * @param cell the cell in whose middle they are
	 * @param rightX how far one value is to the right of the one before
	 * @param rightY how far it is below
	 * @param downX how far one value is to the right of the one above
	 * @param downY how far it is below
	 * @param places how many places in each direction are averaged for one value
	 */
	private record Grid(Cell cell, double rightX, double rightY, double downX, double downY, int places) {
	
		/** How much of its neighbours' cells is seen too. */
		private static final double PITCHES = 1.06;
	
		/** How much above and below a capital is seen too. */
		private static final double HEIGHTS = 1.34;
	
		/** Places in each direction that are averaged for one value. */
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
	
		/** Where the first place of a line is, from the left. */
		double x(int line) {
			return this.cell.x() + left() * this.rightX + down(line) * this.downX;
		}
	
		/** Where the first place of a line is, from the top. */
		double y(int line) {
			return this.cell.y() + left() * this.rightY + down(line) * this.downY;
		}
	
		private double left() {
			return 0.5 / this.places - PatchSampler.WIDTH / 2.0;
		}
	
		private double down(int line) {
			return (0.5 + line) / this.places - PatchSampler.HEIGHT / 2.0;
		}
	
		/** Whether all of it is in a picture, so that no edge needs care. */
		boolean isInside(int width, int height) {
			double reachX = (Math.abs(this.rightX) * PatchSampler.WIDTH + Math.abs(this.downX) * PatchSampler.HEIGHT) / 2
					+ 2;
			double reachY = (Math.abs(this.rightY) * PatchSampler.WIDTH + Math.abs(this.downY) * PatchSampler.HEIGHT) / 2
					+ 2;
			return this.cell.x() > reachX && this.cell.y() > reachY && this.cell.x() < width - reachX
					&& this.cell.y() < height - reachY;
		}
	
	}

}
