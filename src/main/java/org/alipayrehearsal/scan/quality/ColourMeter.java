package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * Measures colours and light of a picture in one pass: the sums and products of red,
 * green and blue tell the covariances of everything that is linear in them.
 */
final class ColourMeter {

	/** Luma and chroma of JFIF, in 256ths of red, green and blue. */
	private static final double[] LUMA = { 77, 151, 28 };

	private static final double[] BLUE_CHROMA = { -43, -85, 128 };

	private static final double[] RED_CHROMA = { 128, -107, -21 };

	/** The products of so many samples add up to less than 2³¹. */
	private static final int PIECE = 8192;

	private final int[] histogram = new int[256];

	private final long[] sums = new long[3];

	private final long[][] products = new long[3][3];

	private long samples;

	/**
	 * Adds all samples of a picture.
	 */
	void measure(ColourPicture picture) {
		int[] rgb = picture.rgb();
		for (int from = 0; from < rgb.length; from += PIECE) {
			addPiece(rgb, from, Math.min(PIECE, rgb.length - from));
		}
		this.samples += rgb.length;
	}

	private void addPiece(int[] rgb, int from, int length) {
		int[] red = new int[length];
		int[] green = new int[length];
		int[] blue = new int[length];
		for (int i = 0; i < length; i++) {
			red[i] = rgb[from + i] >> 16 & 0xff;
			green[i] = rgb[from + i] >> 8 & 0xff;
			blue[i] = rgb[from + i] & 0xff;
		}
		for (int i = 0; i < length; i++) {
			this.histogram[(77 * red[i] + 151 * green[i] + 28 * blue[i]) >> 8]++;
		}
		int[][] colours = { red, green, blue };
		for (int one = 0; one < 3; one++) {
			this.sums[one] += sum(colours[one]);
			for (int other = one; other < 3; other++) {
				this.products[one][other] += product(colours[one], colours[other]);
			}
		}
	}

	// The compiler makes vector instructions of such simple loops.

	private static int sum(int[] values) {
		int sum = 0;
		for (int i = 0; i < values.length; i++) {
			sum += values[i];
		}
		return sum;
	}

	private static int product(int[] some, int[] others) {
		int sum = 0;
		for (int i = 0; i < some.length; i++) {
			sum += some[i] * others[i];
		}
		return sum;
	}

	/**
	 * The standard deviation of both chromas together, of what the luma does not explain:
	 * a tint that grows with the light is no colour.
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

	/**
	 * A percentile of the luma.
	 * @param share the percentile, 0 to 1
	 * @return the smallest luma that as great a share of the samples does not exceed
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
