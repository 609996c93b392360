package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * Measures colour and brightness of a picture in one pass. The sums of red, green and
 * blue and of their products yield the covariances of all linear functions of them.
 */
final class ColourMeter {

	/**
	 * Luma and chroma of pure red, green and blue, by which those of all colours are
	 * sums.
	 */
	private static final double[] LUMA = { JfifColour.luma(1, 0, 0), JfifColour.luma(0, 1, 0),
			JfifColour.luma(0, 0, 1) };

	private static final double[] BLUE_CHROMA = { JfifColour.blueChroma(1, 0, 0), JfifColour.blueChroma(0, 1, 0),
			JfifColour.blueChroma(0, 0, 1) };

	private static final double[] RED_CHROMA = { JfifColour.redChroma(1, 0, 0), JfifColour.redChroma(0, 1, 0),
			JfifColour.redChroma(0, 0, 1) };

	/**
	 * The number of sums that are kept side by side, so that the compiler emits vector
	 * instructions. Each sum of a picture stays below 2³¹.
	 */
	private static final int PIECE = 4096;

	private final int[] histogram = new int[256];

	private final long[] sums = new long[3];

	private final long[][] products = new long[3][3];

	private long samples;

	/** Add all pixels of a picture. */
	void measure(ColourPicture picture) {
		int[] rgb = picture.rgb();
		int[][] colours = new int[3][PIECE];
		int[][] sideBySide = new int[3][PIECE];
		int[][][] multiplied = new int[3][3][PIECE];
		int[] piece = new int[PIECE];
		for (int from = 0; from < rgb.length; from += PIECE) {
			int length = Math.min(PIECE, rgb.length - from);
			System.arraycopy(rgb, from, piece, 0, length);
			Arrays.fill(piece, length, PIECE, 0);
			split(piece, colours[0], colours[1], colours[2]);
			count(colours, length);
			for (int one = 0; one < 3; one++) {
				add(colours[one], sideBySide[one]);
				for (int other = one; other < 3; other++) {
					addProducts(colours[one], colours[other], multiplied[one][other]);
				}
			}
		}
		for (int one = 0; one < 3; one++) {
			this.sums[one] += sum(sideBySide[one]);
			for (int other = one; other < 3; other++) {
				this.products[one][other] += sum(multiplied[one][other]);
			}
		}
		this.samples += rgb.length;
	}

	private static void split(int[] rgb, int[] red, int[] green, int[] blue) {
		for (int i = 0; i < PIECE; i++) {
			red[i] = rgb[i] >> 16 & 0xff;
			green[i] = rgb[i] >> 8 & 0xff;
			blue[i] = rgb[i] & 0xff;
		}
	}

	private void count(int[][] colours, int length) {
		int[] red = colours[0];
		int[] green = colours[1];
		int[] blue = colours[2];
		for (int i = 0; i < length; i++) {
			this.histogram[JfifColour.luma(red[i], green[i], blue[i]) >> 8]++;
		}
	}

	private static void add(int[] values, int[] sums) {
		for (int i = 0; i < PIECE; i++) {
			sums[i] += values[i];
		}
	}

	private static void addProducts(int[] some, int[] others, int[] sums) {
		for (int i = 0; i < PIECE; i++) {
			sums[i] += some[i] * others[i];
		}
	}

	private static long sum(int[] values) {
		return Arrays.stream(values).asLongStream().sum();
	}

	/**
	 * Return the standard deviation of the chroma after regression on the luma. A tint
	 * that is proportional to the brightness does not count as colour.
	 */
	double chromaDeviation() {
		double[][] covariances = covariances();
		double luma = Math.max(1, covariance(covariances, LUMA, LUMA));
		double rest = 0;
		for (double[] chroma : new double[][] { BLUE_CHROMA, RED_CHROMA }) {
			double common = covariance(covariances, LUMA, chroma);
			rest += Math.max(0, covariance(covariances, chroma, chroma) - common * common / luma);
		}
		return Math.sqrt(rest) / 256;
	}

	/** Return the chroma of the mean colour, 0 for grey. */
	double meanChroma() {
		return Math.hypot(mean(BLUE_CHROMA), mean(RED_CHROMA)) / 256;
	}

	private double mean(double[] chroma) {
		double sum = 0;
		for (int one = 0; one < 3; one++) {
			sum += chroma[one] * this.sums[one] / this.samples;
		}
		return sum;
	}

	/**
	 * Return a percentile of the luma.
	 * @param share the percentile, 0 to 1
	 * @return the smallest luma that at least this share of the pixels does not exceed
	 */
	int luma(double share) {
		long wanted = (long) Math.ceil(share * this.samples);
		long found = 0;
		int luma = -1;
		do {
			luma++;
			found += this.histogram[luma];
		}
		while (found < wanted && luma < 255);
		return luma;
	}

	private double[][] covariances() {
		double[][] covariances = new double[3][3];
		for (int one = 0; one < 3; one++) {
			for (int other = one; other < 3; other++) {
				double means = (double) this.sums[one] * this.sums[other] / this.samples;
				covariances[one][other] = (this.products[one][other] - means) / this.samples;
				covariances[other][one] = covariances[one][other];
			}
		}
		return covariances;
	}

	private static double covariance(double[][] covariances, double[] one, double[] other) {
		double sum = 0;
		for (int a = 0; a < 3; a++) {
			for (int b = 0; b < 3; b++) {
				sum += one[a] * other[b] * covariances[a][b];
			}
		}
		return sum;
	}

}
