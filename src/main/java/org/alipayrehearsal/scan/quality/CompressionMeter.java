package org.alipayrehearsal.scan.quality;

import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.pixel.Details;
import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Measures how coarsely a JPEG encoder quantized a picture that was decoded and saved
 * again: coefficients of the discrete cosine transform are multiples of their
 * quantization step. Where white paper is clipped, they are not.
 */
final class CompressionMeter {

	private static final int BLOCK = 8;

	/** The coefficients of the lowest frequencies, across and down. */
	private static final int[][] FREQUENCIES = { { 1, 0 }, { 0, 1 }, { 1, 1 }, { 2, 0 }, { 0, 2 } };

	/** Smaller coefficients may be zeros to which saving again added noise. */
	private static final double NOISE = 6;

	/** The steps that are looked for; those of a quality of 20 are 25 to 35. */
	private static final int LEAST_STEP = 28;

	private static final int LARGEST_STEP = 130;

	/**
	 * The mean distance of coefficients from the next multiple, in steps: 0.25 and more
	 * by chance, 0.05 of a compressed page.
	 */
	private static final double NEAR = 0.1;

	/** With fewer coefficients a step is found by chance. */
	private static final int LEAST_COEFFICIENTS = 250;

	private static final double[][] COSINES = cosines();

	private CompressionMeter() {
	}

	/**
	 * Measure the quantization step of low frequencies.
	 * @param details parts of the picture that begin at a block
	 * @return the median of the steps of several frequencies, in steps of luma; 0 if it
	 * is below 28 or if there is too little print to tell
	 */
	static int quantizationStep(List<GreyPicture> details) {
		int blocks = details.size() * (Details.SIDE / BLOCK) * (Details.SIDE / BLOCK);
		double[][] coefficients = new double[FREQUENCIES.length][blocks];
		int[] counts = new int[FREQUENCIES.length];
		for (GreyPicture detail : details) {
			for (int top = 0; top < Details.SIDE; top += BLOCK) {
				for (int left = 0; left < Details.SIDE; left += BLOCK) {
					for (int i = 0; i < FREQUENCIES.length; i++) {
						double value = Math.abs(coefficient(detail, left, top, FREQUENCIES[i]));
						if (value >= NOISE) {
							coefficients[i][counts[i]++] = value;
						}
					}
				}
			}
		}
		int[] steps = new int[FREQUENCIES.length];
		Arrays.setAll(steps, (i) -> step(coefficients[i], counts[i]));
		Arrays.sort(steps);
		return steps[steps.length / 2];
	}

	/** Return the step of which most coefficients are multiples, or 0. */
	private static int step(double[] coefficients, int count) {
		int best = 0;
		double least = NEAR * count;
		for (int step = LEAST_STEP; step <= LARGEST_STEP && count >= LEAST_COEFFICIENTS; step++) {
			double sum = 0;
			for (int i = 0; i < count && sum < least; i++) {
				double multiple = coefficients[i] / step;
				sum += Math.abs(multiple - Math.max(1, Math.rint(multiple)));
			}
			if (sum < least) {
				least = sum;
				best = step;
			}
		}
		return best;
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
