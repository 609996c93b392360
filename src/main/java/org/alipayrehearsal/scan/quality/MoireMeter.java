package org.alipayrehearsal.scan.quality;

import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.pixel.Details;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Measures the grid of pixels in a photo of a screen: a pattern of the same period in all
 * parts of the picture, in two directions. Print has fine lines too, but of another
 * period or direction in each part.
 * <p>
 * The logarithm of the power spectrum of each part is compared with its surroundings. The
 * mean over all parts is large only at a frequency that exceeds them nearly everywhere.
 */
final class MoireMeter {

	private static final int SIDE = Details.SIDE;

	private static final int HALF = SIDE / 2;

	/** Lower frequencies belong to letters: periods above 14 pixels. */
	private static final int LOWEST = 9;

	/** The colour filter of a sensor makes neighbouring pixels alternate. */
	private static final int HIGHEST = 61;

	/** The radius of the surroundings of a frequency. */
	private static final int AROUND = 6;

	/** The minimum amplitude of a visible pattern. */
	private static final double LEAST_AMPLITUDE = 0.7;

	/** Two directions are at least 35° apart. */
	private static final double APART = Math.cos(Math.toRadians(35));

	/** Stripes of a screen's colours have periods below 4.6 pixels. */
	private static final int STRIPES = 28;

	/** The minimum excess of stripes in each part and on average. */
	private static final double STRIPES_EVERYWHERE = 2.5;

	private static final double STRIPES_ON_AVERAGE = 4.5;

	/**
	 * Boxes or letters of one distance all over the picture have more frequencies with
	 * such an excess, 1,100 and more; photos of a screen have 700 at most.
	 */
	private static final double HARMONIC = 2;

	private static final int MOST_HARMONICS = 900;

	private static final double[] WINDOW = window();

	/** The power of a noise of half a step, below which nothing is visible. */
	private static final double FLOOR = 0.3 * Math.pow(sum(2), 2);

	/** The amplitude of a wave whose power has the root 1. */
	private static final double AMPLITUDE = 2 / Math.pow(sum(1), 2);

	private final int parts;

	private final double[] excess = new double[SIDE * SIDE];

	private final double[] least = new double[SIDE * SIDE];

	private final double[] amplitude = new double[SIDE * SIDE];

	private MoireMeter(List<GreyPicture> details) {
		this.parts = details.size();
		Arrays.fill(this.least, Double.MAX_VALUE);
		double[] real = new double[SIDE * SIDE];
		double[] imaginary = new double[SIDE * SIDE];
		for (int i = 0; i < this.parts; i += 2) {
			GreyPicture second = (i + 1 < this.parts) ? details.get(i + 1) : null;
			fill(details.get(i), real);
			fill(second, imaginary);
			FourierTransform.transform(real, imaginary, SIDE);
			add(power(real, imaginary, 1));
			if (second != null) {
				add(power(real, imaginary, -1));
			}
		}
	}

	/**
	 * Measure the grid of a picture.
	 * @param details parts of the picture
	 * @return the mean excess of the weaker of the two directions, as a logarithm; 0 if
	 * there is no pattern
	 */
	static double grid(List<GreyPicture> details) {
		return details.isEmpty() ? 0 : new MoireMeter(details).grid();
	}

	private double grid() {
		double harmonic = HARMONIC * this.parts;
		if (Arrays.stream(this.excess).filter((value) -> value > harmonic).count() > MOST_HARMONICS) {
			return 0;
		}
		int first = strongest(-1);
		int second = (first >= 0) ? strongest(first) : -1;
		double weaker = (second >= 0) ? this.excess[second] / this.parts : 0;
		return (first >= 0 && isStriped(first)) ? Math.max(weaker, this.excess[first] / this.parts) : weaker;
	}

	/** Return whether there are fine lines in all parts, print or not. */
	private boolean isStriped(int at) {
		return Math.hypot(at % SIDE, down(at)) >= STRIPES && this.least[at] >= STRIPES_EVERYWHERE
				&& this.excess[at] >= STRIPES_ON_AVERAGE * this.parts;
	}

	/** Return the frequency with the largest excess in another direction, or -1. */
	private int strongest(int other) {
		int best = -1;
		for (int at = 0; at < this.excess.length; at++) {
			if (counts(at) && (other < 0 || isApart(at, other)) && (best < 0 || this.excess[at] > this.excess[best])) {
				best = at;
			}
		}
		return best;
	}

	private boolean counts(int at) {
		int across = at % SIDE;
		int down = Math.abs(down(at));
		return across <= HIGHEST && down <= HIGHEST && across * across + down * down >= LOWEST * LOWEST
				&& this.amplitude[at] >= LEAST_AMPLITUDE * this.parts;
	}

	private static int down(int at) {
		int row = at / SIDE;
		return (row < HALF) ? row : row - SIDE;
	}

	private static boolean isApart(int at, int other) {
		double product = (double) (at % SIDE) * (other % SIDE) + (double) down(at) * down(other);
		return Math.abs(product) < APART * Math.hypot(at % SIDE, down(at)) * Math.hypot(other % SIDE, down(other));
	}

	private static void fill(@Nullable GreyPicture part, double[] values) {
		Arrays.fill(values, 0);
		if (part == null) {
			return;
		}
		double mean = 0;
		for (byte luma : part.luma()) {
			mean += (luma & 0xff) / (double) values.length;
		}
		for (int i = 0; i < values.length; i++) {
			values[i] = ((part.luma()[i] & 0xff) - mean) * WINDOW[i % SIDE] * WINDOW[i / SIDE];
		}
	}

	/** Return the power of one of two parts that were transformed together. */
	private static double[] power(double[] real, double[] imaginary, int sign) {
		double[] power = new double[SIDE * SIDE];
		for (int at = 0; at < power.length; at++) {
			int opposite = (SIDE - at / SIDE) % SIDE * SIDE + (SIDE - at % SIDE) % SIDE;
			double even = real[at] + sign * real[opposite];
			double odd = imaginary[at] - sign * imaginary[opposite];
			power[at] = (even * even + odd * odd) / 4;
		}
		return power;
	}

	private void add(double[] power) {
		double[] logarithms = new double[power.length];
		for (int i = 0; i < power.length; i++) {
			logarithms[i] = Math.log(power[i] + FLOOR);
		}
		double[] rows = mean(logarithms, 1, SIDE);
		double[] columns = mean(logarithms, SIDE, 1);
		double[] squares = mean(rows, SIDE, 1);
		for (int at = 0; at < power.length; at++) {
			if (at % SIDE <= HALF) {
				double most = maximum(logarithms, at);
				// The edges of print make all frequencies of a row or a column strong.
				double over = most - Math.max(squares[at], Math.max(rows[at], columns[at]));
				this.excess[at] += over;
				this.least[at] = Math.min(this.least[at], over);
				this.amplitude[at] += Math.exp(most / 2) * AMPLITUDE;
			}
		}
	}

	/** Perspective moves the frequencies of the parts: neighbours count too. */
	private static double maximum(double[] values, int at) {
		double most = values[at];
		for (int down = -1; down <= 1; down++) {
			for (int across = -1; across <= 1; across++) {
				most = Math.max(most, values[wrapped(at / SIDE + down) * SIDE + wrapped(at % SIDE + across)]);
			}
		}
		return most;
	}

	private static int wrapped(int place) {
		return place & (SIDE - 1);
	}

	/** Return the means of each value and its neighbours in a row or column. */
	private static double[] mean(double[] values, int step, int next) {
		double[] means = new double[values.length];
		for (int line = 0; line < SIDE; line++) {
			int start = line * next;
			double sum = 0;
			for (int i = -AROUND; i <= AROUND; i++) {
				sum += values[start + wrapped(i) * step];
			}
			for (int i = 0; i < SIDE; i++) {
				means[start + i * step] = sum / (2 * AROUND + 1);
				sum += values[start + wrapped(i + AROUND + 1) * step] - values[start + wrapped(i - AROUND) * step];
			}
		}
		return means;
	}

	/** Return Hann's window. */
	private static double[] window() {
		double[] window = new double[SIDE];
		for (int i = 0; i < SIDE; i++) {
			window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIDE);
		}
		return window;
	}

	private static double sum(int exponent) {
		return Arrays.stream(WINDOW).map((value) -> Math.pow(value, exponent)).sum();
	}

}
