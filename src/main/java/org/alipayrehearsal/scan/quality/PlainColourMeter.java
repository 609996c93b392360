package org.alipayrehearsal.scan.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * Measures the colour of a picture without its most colourful tenth, for example without
 * a stamp on a grey copy.
 */
final class PlainColourMeter {

	private static final int TILE = 12;

	/** The share of the tiles that are left out. */
	private static final double LEFT_OUT = 0.1;

	/**
	 * A tint is determined without the tiles that are left out, so at the second time.
	 */
	private static final int ROUNDS = 2;

	/** Count, luma, two chromas, and the products of luma and chromas. */
	private static final int SUMS = 9;

	private final double[][] tiles;

	PlainColourMeter(ColourPicture picture) {
		int columns = Math.max(1, picture.width() / TILE);
		int rows = Math.max(1, picture.height() / TILE);
		this.tiles = new double[columns * rows][SUMS];
		for (int y = 0; y < Math.min(picture.height(), rows * TILE); y++) {
			for (int x = 0; x < Math.min(picture.width(), columns * TILE); x++) {
				add(this.tiles[y / TILE * columns + x / TILE], picture.rgb()[y * picture.width() + x]);
			}
		}
	}

	private static void add(double[] sums, int rgb) {
		int red = rgb >> 16 & 0xff;
		int green = rgb >> 8 & 0xff;
		int blue = rgb & 0xff;
		double luma = JfifColour.luma(red, green, blue) / 256.0;
		double blueChroma = JfifColour.blueChroma(red, green, blue) / 256.0;
		double redChroma = JfifColour.redChroma(red, green, blue) / 256.0;
		sums[0]++;
		sums[1] += luma;
		sums[2] += blueChroma;
		sums[3] += redChroma;
		sums[4] += luma * luma;
		sums[5] += luma * blueChroma;
		sums[6] += luma * redChroma;
		sums[7] += blueChroma * blueChroma;
		sums[8] += redChroma * redChroma;
	}

	/**
	 * Return the standard deviation of the chroma after regression on the luma, without
	 * the tiles that deviate most.
	 */
	double deviation() {
		double[][] kept = this.tiles;
		for (int round = 0; round < ROUNDS; round++) {
			Regression regression = new Regression(sum(kept));
			double[] squares = Arrays.stream(this.tiles).mapToDouble(regression::meanSquare).toArray();
			double[] sorted = squares.clone();
			Arrays.sort(sorted);
			double most = sorted[(int) Math.max(1, Math.round((1 - LEFT_OUT) * sorted.length)) - 1];
			kept = IntStream.range(0, squares.length)
				.filter((tile) -> squares[tile] <= most)
				.mapToObj((tile) -> this.tiles[tile])
				.toArray(double[][]::new);
		}
		double[] sums = sum(kept);
		return Math.sqrt(new Regression(sums).meanSquare(sums));
	}

	private static double[] sum(double[][] tiles) {
		double[] sums = new double[SUMS];
		for (double[] tile : tiles) {
			for (int i = 0; i < SUMS; i++) {
				sums[i] += tile[i];
			}
		}
		return sums;
	}

	/** The chromas as linear functions of the luma. */
	private static final class Regression {

		private final double[] slopes = new double[2];

		private final double[] bases = new double[2];

		Regression(double[] sums) {
			double variance = Math.max(1, sums[4] / sums[0] - Math.pow(sums[1] / sums[0], 2));
			for (int i = 0; i < 2; i++) {
				double common = sums[5 + i] / sums[0] - sums[1] * sums[2 + i] / sums[0] / sums[0];
				this.slopes[i] = common / variance;
				this.bases[i] = (sums[2 + i] - this.slopes[i] * sums[1]) / sums[0];
			}
		}

		/** Return the mean of the squared distances from the functions. */
		double meanSquare(double[] sums) {
			double square = 0;
			for (int i = 0; i < 2; i++) {
				double a = this.slopes[i];
				double b = this.bases[i];
				square += sums[7 + i] + a * a * sums[4] + b * b * sums[0] - 2 * a * sums[5 + i] - 2 * b * sums[2 + i]
						+ 2 * a * b * sums[1];
			}
			return Math.max(0, square / sums[0]);
		}

	}

}
