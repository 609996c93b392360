package org.alipayrehearsal.scan.quality;

/**
 * The discrete Fourier transform of a square of samples, after Cooley and Tukey (1965).
 */
final class FourierTransform {

	private FourierTransform() {
	}

	/**
	 * Transform a square in place.
	 * @param real the real parts, row by row
	 * @param imaginary the imaginary parts
	 * @param side the length of a row, a power of two
	 */
	static void transform(double[] real, double[] imaginary, int side) {
		double[] cosines = new double[side / 2];
		double[] sines = new double[side / 2];
		for (int i = 0; i < side / 2; i++) {
			cosines[i] = Math.cos(2 * Math.PI * i / side);
			sines[i] = -Math.sin(2 * Math.PI * i / side);
		}
		double[] lineReal = new double[side];
		double[] lineImaginary = new double[side];
		for (int pass = 0; pass < 2; pass++) {
			int step = (pass == 0) ? 1 : side;
			int next = (pass == 0) ? side : 1;
			for (int line = 0; line < side; line++) {
				int start = line * next;
				for (int i = 0; i < side; i++) {
					int place = Integer.reverse(i) >>> (Integer.numberOfLeadingZeros(side) + 1);
					lineReal[place] = real[start + i * step];
					lineImaginary[place] = imaginary[start + i * step];
				}
				butterflies(lineReal, lineImaginary, cosines, sines);
				for (int i = 0; i < side; i++) {
					real[start + i * step] = lineReal[i];
					imaginary[start + i * step] = lineImaginary[i];
				}
			}
		}
	}

	private static void butterflies(double[] real, double[] imaginary, double[] cosines, double[] sines) {
		int side = real.length;
		for (int half = 1; half < side; half *= 2) {
			int step = side / (2 * half);
			for (int from = 0; from < side; from += 2 * half) {
				for (int i = 0; i < half; i++) {
					int one = from + i;
					int other = one + half;
					double cosine = cosines[i * step];
					double sine = sines[i * step];
					double a = real[other] * cosine - imaginary[other] * sine;
					double b = real[other] * sine + imaginary[other] * cosine;
					real[other] = real[one] - a;
					imaginary[other] = imaginary[one] - b;
					real[one] += a;
					imaginary[one] += b;
				}
			}
		}
	}

}
