package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Measures the sharpness of a picture at 1,200 pixels on the long side, row by row.
 * <p>
 * The re-blur ratio follows Crété et al., "The blur effect" (2007): blurring a sharp
 * picture reduces the differences between neighbouring pixels a lot, blurring a blurred
 * one hardly at all. After a box filter of nine pixels, the difference between neighbours
 * is that between the pixels at both ends of the filter divided by nine, so that no
 * blurred copy is needed.
 */
final class SharpnessMeter {

	private static final int LONG_SIDE = 1200;

	/** The length of the box filter, and its ends relative to the right neighbour. */
	private static final int MEAN = 9;

	private static final int AHEAD = 4;

	private static final int BEHIND = 5;

	private static final int TILE = 24;

	private final AveragedRows rows;

	private final Differences across;

	private final Differences down;

	private final Laplacian laplacian;

	private final double[] tiles = new double[(LONG_SIDE / TILE) * (LONG_SIDE / TILE)];

	private int tileCount;

	SharpnessMeter(GreyPicture picture) {
		this.rows = new AveragedRows(picture, LONG_SIDE);
		this.across = new Differences(Math.max(0, this.rows.width() - MEAN));
		this.down = new Differences(this.rows.width());
		this.laplacian = new Laplacian(Math.max(0, this.rows.width() - 2));
	}

	void measure() {
		int[][] ring = new int[MEAN + 1][this.rows.width()];
		int[][] parts = new int[4][Math.max(0, this.rows.width() - MEAN)];
		for (int y = 0; y < this.rows.height(); y++) {
			int[] row = ring[y % ring.length];
			this.rows.read(y, row);
			this.across.add(part(row, BEHIND, parts[0]), part(row, BEHIND - 1, parts[1]), part(row, MEAN, parts[2]),
					part(row, 0, parts[3]));
			if (y >= MEAN) {
				this.down.add(ring[(y - AHEAD) % ring.length], ring[(y - BEHIND) % ring.length], row,
						ring[(y - MEAN) % ring.length]);
			}
			if (y >= 2) {
				this.laplacian.add(ring[(y - 2) % ring.length], ring[(y - 1) % ring.length], row);
			}
			if (y >= TILE && (y - 1) % TILE == 0) {
				this.tileCount = this.laplacian.close(this.tiles, this.tileCount);
			}
		}
	}

	/**
	 * Copy a part of a row. The compiler emits vector instructions only for loops that
	 * begin at the start of their arrays.
	 */
	private static int[] part(int[] row, int from, int[] target) {
		System.arraycopy(row, Math.min(from, row.length - target.length), target, 0, target.length);
		return target;
	}

	/**
	 * Return the share of the differences that remain, in the direction in which it is
	 * greater: camera shake blurs in one direction.
	 */
	double reblur() {
		return Math.max(this.across.staying(), this.down.staying());
	}

	/**
	 * Return the 95th percentile of the variance of the Laplacian in tiles, or 0 if the
	 * picture is smaller than a tile.
	 */
	double tileSharpness() {
		if (this.tileCount == 0) {
			return 0;
		}
		Arrays.sort(this.tiles, 0, this.tileCount);
		return this.tiles[(int) (this.tileCount * 0.95)];
	}

	/**
	 * Sums of the differences between neighbours, times nine, and of their reduction by
	 * the blur. One sum for each column is faster than sums of rows.
	 */
	private static final class Differences {

		private final int[] all;

		private final int[] taken;

		Differences(int width) {
			this.all = new int[width];
			this.taken = new int[width];
		}

		/**
		 * Add a row of differences.
		 * @param pixels the pixels
		 * @param neighbours the left or upper neighbours
		 * @param ahead the last pixels of the filter at the pixels
		 * @param behind the first pixels of the filter at the neighbours
		 */
		void add(int[] pixels, int[] neighbours, int[] ahead, int[] behind) {
			int[] differences = this.all;
			int[] losses = this.taken;
			for (int x = 0; x < differences.length; x++) {
				int difference = MEAN * Math.abs(pixels[x] - neighbours[x]);
				int loss = difference - Math.abs(ahead[x] - behind[x]);
				differences[x] += difference;
				// Zero if negative. Math.max would keep the compiler from emitting vector
				// instructions, which take an eighth of the time.
				losses[x] += loss & ~(loss >> 31);
			}
		}

		double staying() {
			long sum = Arrays.stream(this.all).asLongStream().sum();
			long losses = Arrays.stream(this.taken).asLongStream().sum();
			return (sum > 0) ? (sum - losses) / (double) sum : 0;
		}

	}

	/** Sums of the Laplacian of each column of a row of tiles. */
	private static final class Laplacian {

		private final int[] sums;

		private final int[] squares;

		private final int[][] parts;

		Laplacian(int width) {
			this.sums = new int[width];
			this.squares = new int[width];
			this.parts = new int[5][width];
		}

		void add(int[] above, int[] row, int[] below) {
			if (this.sums.length > 0) {
				add(part(row, 0, this.parts[0]), part(row, 1, this.parts[1]), part(row, 2, this.parts[2]),
						part(above, 1, this.parts[3]), part(below, 1, this.parts[4]));
			}
		}

		private void add(int[] left, int[] middle, int[] right, int[] up, int[] down) {
			int[] values = this.sums;
			int[] powers = this.squares;
			for (int x = 0; x < values.length; x++) {
				int value = 4 * middle[x] - left[x] - right[x] - up[x] - down[x];
				values[x] += value;
				powers[x] += value * value;
			}
		}

		/** Append the variance of each tile and start the next row of tiles. */
		int close(double[] tiles, int count) {
			int end = count;
			double pixels = TILE * TILE;
			for (int from = 0; from + TILE <= this.sums.length; from += TILE) {
				long sum = 0;
				long square = 0;
				for (int x = from; x < from + TILE; x++) {
					sum += this.sums[x];
					square += this.squares[x];
				}
				tiles[end++] = square / pixels - (sum / pixels) * (sum / pixels);
			}
			Arrays.fill(this.sums, 0);
			Arrays.fill(this.squares, 0);
			return end;
		}

	}

}
