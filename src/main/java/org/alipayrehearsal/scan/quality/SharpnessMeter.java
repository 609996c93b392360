package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Measures how sharp a picture is, at 1,200 pixels on the long side, row by row.
 * <p>
 * Re-blur ratio after Crété and others, "The blur effect" (2007): a blur takes much from
 * the differences between neighbours in a sharp picture, and hardly anything in one that
 * is blurred already. The difference of neighbours after a mean over nine pixels is that
 * of the pixels at its two ends, divided by nine: no blurred copy is needed.
 */
final class SharpnessMeter {

	private static final int LONG_SIDE = 1200;

	/** Pixels of the mean, and how far its ends are from the right of two neighbours. */
	private static final int MEAN = 9;

	private static final int AHEAD = 4;

	private static final int BEHIND = 5;

	private static final int TILE = 24;

	private final Differences across = new Differences();

	private final Differences down = new Differences();

	private final double[] tiles = new double[(LONG_SIDE / TILE) * (LONG_SIDE / TILE)];

	private int tileCount;

	void measure(GreyPicture picture) {
		AveragedRows rows = new AveragedRows(picture, LONG_SIDE);
		int width = rows.width();
		int[][] ring = new int[MEAN + 1][width];
		Laplacian laplacian = new Laplacian(width);
		for (int y = 0; y < rows.height(); y++) {
			int[] row = ring[y % ring.length];
			rows.read(y, row);
			this.across.add(part(row, BEHIND), part(row, BEHIND - 1), part(row, MEAN), part(row, 0));
			if (y >= MEAN) {
				this.down.add(ring[(y - AHEAD) % ring.length], ring[(y - BEHIND) % ring.length], row,
						ring[(y - MEAN) % ring.length]);
			}
			if (y >= 2 && width > 2) {
				laplacian.add(ring[(y - 2) % ring.length], ring[(y - 1) % ring.length], row);
			}
			if (y >= TILE && (y - 1) % TILE == 0) {
				this.tileCount = laplacian.close(this.tiles, this.tileCount);
			}
		}
	}

	private static int[] part(int[] row, int from) {
		return (row.length > MEAN) ? Arrays.copyOfRange(row, from, row.length - MEAN + from) : new int[0];
	}

	/**
	 * The share of the differences that stay, in the direction where it is greater: a
	 * shaken picture is blurred in one.
	 */
	double reblur() {
		return Math.max(this.across.staying(), this.down.staying());
	}

	/**
	 * The 95th percentile of the variance of the Laplacian in tiles; 0 where there is no
	 * tile.
	 */
	double tileSharpness() {
		if (this.tileCount == 0) {
			return 0;
		}
		Arrays.sort(this.tiles, 0, this.tileCount);
		return this.tiles[(int) (this.tileCount * 0.95)];
	}

	/** Differences between neighbours, times nine, and what a blur takes of them. */
	private static final class Differences {

		private long all;

		private long taken;

		/**
		 * Adds a row of differences.
		 * @param pixels the pixels
		 * @param neighbours the one before each
		 * @param ahead where the mean of the pixel ends
		 * @param behind where the mean of the neighbour begins
		 */
		void add(int[] pixels, int[] neighbours, int[] ahead, int[] behind) {
			int differences = 0;
			int losses = 0;
			for (int x = 0; x < pixels.length; x++) {
				int difference = MEAN * Math.abs(pixels[x] - neighbours[x]);
				int loss = difference - Math.abs(ahead[x] - behind[x]);
				differences += difference;
				// Nought where negative: Math.max would keep the compiler from using
				// vector instructions, which take an eighth of the time.
				losses += loss & ~(loss >> 31);
			}
			this.all += differences;
			this.taken += losses;
		}

		double staying() {
			return (this.all > 0) ? (this.all - this.taken) / (double) this.all : 0;
		}

	}

	/** Sums of the Laplacian of each column, until a row of tiles is full. */
	private static final class Laplacian {

		private final int[] sums;

		private final int[] squares;

		Laplacian(int width) {
			this.sums = new int[Math.max(0, width - 2)];
			this.squares = new int[this.sums.length];
		}

		void add(int[] above, int[] row, int[] below) {
			int[] left = Arrays.copyOfRange(row, 0, this.sums.length);
			int[] middle = Arrays.copyOfRange(row, 1, 1 + this.sums.length);
			int[] right = Arrays.copyOfRange(row, 2, 2 + this.sums.length);
			int[] up = Arrays.copyOfRange(above, 1, 1 + this.sums.length);
			int[] down = Arrays.copyOfRange(below, 1, 1 + this.sums.length);
			for (int x = 0; x < this.sums.length; x++) {
				int value = 4 * middle[x] - left[x] - right[x] - up[x] - down[x];
				this.sums[x] += value;
				this.squares[x] += value * value;
			}
		}

		/** Writes the variance of each tile behind those that are there. */
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
