package org.alipayrehearsal.scan.quality;

import java.util.List;

import org.alipayrehearsal.scan.pixel.Details;
import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Measures how coarsely the blocks of a JPEG file were quantized, also if the decoded
 * picture was saved again.
 * <p>
 * A coefficient of the discrete cosine transform is a multiple of its quantization step:
 * no coefficient lies between zero and the step. In pictures that were not compressed
 * strongly, about half of those that are not zero are small.
 */
final class CompressionMeter {

	private static final int BLOCK = 8;

	/** The coefficients of the lowest frequencies, across and down. */
	private static final int[][] FREQUENCIES = { { 1, 0 }, { 0, 1 }, { 1, 1 }, { 2, 0 }, { 0, 2 } };

	/** Smaller ones may be zeros to which saving again added noise. */
	private static final double NOISE = 6;

	/**
	 * The steps of quality 15 are 33 to 47, those of quality 20 are 25 to 35.
	 */
	private static final double STEP = 29;

	/** With fewer coefficients there is no print to judge by. */
	private static final int LEAST = 60;

	private static final double[][] COSINES = cosines();

	private CompressionMeter() {
	}

	/**
	 * Measure the share of small coefficients.
	 * @param details parts of the picture that begin at a block
	 * @return the share, 0 to 1: near 0 below a quality of about 15; 1 for a picture
	 * without print
	 */
	static double smallCoefficients(List<GreyPicture> details) {
		int small = 0;
		int large = 0;
		for (GreyPicture detail : details) {
			for (int top = 0; top < Details.SIDE; top += BLOCK) {
				for (int left = 0; left < Details.SIDE; left += BLOCK) {
					for (int[] frequency : FREQUENCIES) {
						double value = Math.abs(coefficient(detail, left, top, frequency));
						small += (value >= NOISE && value < STEP) ? 1 : 0;
						large += (value >= STEP) ? 1 : 0;
					}
				}
			}
		}
		return (large >= LEAST) ? small / (double) (small + large) : 1;
	}

	private static double coefficient(GreyPicture picture, int left, int top, int[] frequency) {
		double[] across = COSINES[frequency[0]];
		double[] down = COSINES[frequency[1]];
		double sum = 0;
		for (int y = 0; y < BLOCK; y++) {
			double row = 0;
			for (int x = 0; x < BLOCK; x++) {
				row += across[x] * picture.at(left + x, top + y);
			}
			sum += down[y] * row;
		}
		return sum;
	}

	/** Return the orthonormal basis, by frequency. */
	private static double[][] cosines() {
		double[][] cosines = new double[3][BLOCK];
		for (int frequency = 0; frequency < cosines.length; frequency++) {
			for (int i = 0; i < BLOCK; i++) {
				cosines[frequency][i] = Math.sqrt(((frequency == 0) ? 1.0 : 2.0) / BLOCK)
						* Math.cos((2 * i + 1) * frequency * Math.PI / (2 * BLOCK));
			}
		}
		return cosines;
	}

}
