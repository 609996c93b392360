package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Measures the blur of a picture on its edges, at 1,200 pixels on the long side.
 * <p>
 * An edge that is blurred by a Gaussian filter has a maximum slope of its contrast
 * divided by √(2π) times the standard deviation. The slope is measured on means of three
 * pixels along the edge and the slope of noise is taken out, so that noise does not make
 * a picture sharper.
 */
final class EdgeMeter {

	private static final int LONG_SIDE = 1200;

	private static final int TILE = 24;

	/** The minimum contrast of a tile, and that in standard deviations of the noise. */
	private static final int LEAST_CONTRAST = 24;

	private static final double CONTRAST_OF_NOISE = 10;

	/** The slope that noise causes in a tile, in standard deviations. */
	private static final double SLOPE_OF_NOISE = 1.3;

	/** The share of the tiles that are sharper than the result. */
	private static final double SHARPEST = 0.1;

	private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

	private final int[][] rows;

	private final double noise;

	EdgeMeter(GreyPicture picture) {
		AveragedRows averaged = new AveragedRows(picture, LONG_SIDE);
		this.rows = new int[averaged.height()][averaged.width()];
		for (int y = 0; y < this.rows.length; y++) {
			averaged.read(y, this.rows[y]);
		}
		this.noise = measureNoise();
	}

	/** Return the long side at which the picture is measured, in pixels. */
	int longSide() {
		return Math.max(this.rows.length, this.rows[0].length);
	}

	/**
	 * Return the standard deviations of the blur in pixels, across and down, or 0 if
	 * there are no edges.
	 */
	double[] blur() {
		int columns = this.rows[0].length / TILE;
		double[][] blurs = new double[2][columns * (this.rows.length / TILE)];
		int count = 0;
		for (int top = 0; top + TILE <= this.rows.length; top += TILE) {
			for (int left = 0; left + TILE <= this.rows[0].length; left += TILE) {
				count += measure(top, left, blurs, count) ? 1 : 0;
			}
		}
		if (count == 0) {
			return new double[2];
		}
		for (double[] direction : blurs) {
			Arrays.sort(direction, 0, count);
		}
		int sharp = (int) (SHARPEST * count);
		return new double[] { blurs[0][sharp], blurs[1][sharp] };
	}

	private boolean measure(int top, int left, double[][] blurs, int at) {
		int darkest = 255 * 9;
		int brightest = 0;
		int across = 0;
		int down = 0;
		for (int y = Math.max(1, top); y < Math.min(this.rows.length - 1, top + TILE); y++) {
			int[] above = this.rows[y - 1];
			int[] row = this.rows[y];
			int[] below = this.rows[y + 1];
			for (int x = Math.max(1, left); x < Math.min(row.length - 1, left + TILE); x++) {
				int before = above[x - 1] + row[x - 1] + below[x - 1];
				int after = above[x + 1] + row[x + 1] + below[x + 1];
				int upper = above[x - 1] + above[x] + above[x + 1];
				int lower = below[x - 1] + below[x] + below[x + 1];
				int sum = before + above[x] + row[x] + below[x] + after;
				darkest = Math.min(darkest, sum);
				brightest = Math.max(brightest, sum);
				across = Math.max(across, Math.abs(after - before));
				down = Math.max(down, Math.abs(lower - upper));
			}
		}
		double contrast = (brightest - darkest) / 9.0;
		if (contrast < Math.max(LEAST_CONTRAST, CONTRAST_OF_NOISE * this.noise)) {
			return false;
		}
		blurs[0][at] = blur(contrast, across / 6.0);
		blurs[1][at] = blur(contrast, down / 6.0);
		return true;
	}

	private double blur(double contrast, double slope) {
		double noiseSlope = SLOPE_OF_NOISE * this.noise;
		double edge = Math.sqrt(Math.max(0, slope * slope - noiseSlope * noiseSlope));
		return contrast / (Math.max(edge, 0.01) * ROOT_OF_TWO_PI);
	}

	/**
	 * Estimate the noise as Immerkær does, "Fast noise variance estimation" (1996), in
	 * each tile: the lower quartile of the tiles has hardly any print.
	 */
	private double measureNoise() {
		int columns = this.rows[0].length / TILE;
		double[] tiles = new double[columns * (this.rows.length / TILE)];
		int count = 0;
		for (int top = 0; top + TILE <= this.rows.length; top += TILE) {
			for (int left = 0; left + TILE <= this.rows[0].length; left += TILE) {
				long sum = 0;
				for (int y = top + 1; y < top + TILE - 1; y++) {
					int[] above = this.rows[y - 1];
					int[] row = this.rows[y];
					int[] below = this.rows[y + 1];
					for (int x = left + 1; x < left + TILE - 1; x++) {
						sum += Math.abs(above[x - 1] - 2 * above[x] + above[x + 1] - 2 * row[x - 1] + 4 * row[x]
								- 2 * row[x + 1] + below[x - 1] - 2 * below[x] + below[x + 1]);
					}
				}
				tiles[count++] = Math.sqrt(Math.PI / 2) * sum / (6.0 * (TILE - 2) * (TILE - 2));
			}
		}
		if (count == 0) {
			return 0;
		}
		Arrays.sort(tiles, 0, count);
		return tiles[count / 4];
	}

}
