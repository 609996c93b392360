package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Fits a line of constant pitch to a chain of letters: guesses the pitch from the
 * distances of neighbours, numbers the cells, refines both in turn.
 */
final class TextLineFitter {

	private static final int LEAST_LETTERS = 12;

	/** Pixels between neighbours below which letters cannot be told apart. */
	private static final double LEAST_PITCH = 4;

	/** The shares of neighbours that are nearer than the pitch, tried in turn. */
	private static final double[] GUESSES = { 0.5, 0.4, 0.6, 0.3 };

	private static final int ROUNDS = 6;

	/** How fast the pitch follows the distances of neighbours. */
	private static final double LEARNING = 0.15;

	/**
	 * Rounds in which the pitch counts as constant: with two, letters that were missed
	 * cost less; with none, a line that runs away from the camera can be numbered.
	 */
	private static final int[] LINEAR_ROUNDS = { 2, 0 };

	private final Component[] letters;

	private final double cosine;

	private final double sine;

	/** Where each letter is along the line. */
	private final double[] along;

	/** Where each letter's foot is across the line. */
	private final double[] feet;

	private TextLineFitter(Chain chain) {
		this.letters = chain.straight(0.35);
		Chain straight = (this.letters.length >= 2) ? new Chain(Arrays.asList(this.letters)) : chain;
		double angle = Math.atan(straight.slope());
		this.cosine = Math.cos(angle);
		this.sine = Math.sin(angle);
		this.along = new double[this.letters.length];
		this.feet = new double[this.letters.length];
		for (int i = 0; i < this.letters.length; i++) {
			Component letter = this.letters[i];
			this.along[i] = letter.x() * this.cosine + letter.y() * this.sine;
			this.feet[i] = -letter.x() * this.sine + letter.y() * this.cosine + letter.height() / 2;
		}
	}

	/**
	 * Fits a line to a chain.
	 * @param chain the chain
	 * @return the line, or nothing where the letters have no common pitch
	 */
	static Optional<TextLine> fit(Chain chain) {
		TextLineFitter fitter = new TextLineFitter(chain);
		if (fitter.letters.length < LEAST_LETTERS + 2) {
			return Optional.empty();
		}
		return Optional.ofNullable(fitter.best());
	}

	private @Nullable TextLine best() {
		double[] distances = new double[this.along.length - 1];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = this.along[i + 1] - this.along[i];
		}
		double[] sorted = distances.clone();
		Arrays.sort(sorted);
		Numbering best = null;
		for (double guess : GUESSES) {
			double pitch = sorted[(int) (sorted.length * guess)];
			if (pitch >= LEAST_PITCH) {
				for (int linear : LINEAR_ROUNDS) {
					Numbering numbering = number(distances, pitch, linear);
					if (numbering != null && (best == null || numbering.score() > best.score())) {
						best = numbering;
					}
				}
			}
		}
		return (best != null) ? line(best) : null;
	}

	/** Numbers the letters' cells, beginning with a guess of the pitch. */
	private @Nullable Numbering number(double[] distances, double guess, int linear) {
		double[] cells = new double[this.along.length];
		double pitch = guess;
		for (int i = 1; i < cells.length; i++) {
			long steps = Math.max(0, Math.round(distances[i - 1] / pitch));
			cells[i] = cells[i - 1] + steps;
			if (linear == 0 && steps == 1) {
				pitch += LEARNING * (distances[i - 1] - pitch);
			}
		}
		boolean[] used = new boolean[cells.length];
		Arrays.fill(used, true);
		Parabola steps = null;
		int inside = 0;
		for (int round = 0; round < ROUNDS; round++) {
			steps = LeastSquares.polynomial(cells, this.along, used, (round < linear) ? 1 : 2);
			if (steps == null || steps.linear() < LEAST_PITCH) {
				return null;
			}
			inside = renumber(steps, cells, used, (round < 2) ? 0.30 : 0.22);
			if (inside < LEAST_LETTERS) {
				return null;
			}
		}
		return (steps != null) ? new Numbering(steps, cells, used, inside) : null;
	}

	private int renumber(Parabola steps, double[] cells, boolean[] used, double tolerance) {
		int inside = 0;
		for (int i = 0; i < cells.length; i++) {
			double cell = steps.argumentOf(this.along[i]);
			cells[i] = Math.rint(cell);
			used[i] = Math.abs(cell - cells[i]) < tolerance;
			inside += used[i] ? 1 : 0;
		}
		return inside;
	}

	private TextLine line(Numbering numbering) {
		double[] heights = new double[numbering.inside];
		double from = Double.MAX_VALUE;
		double to = -Double.MAX_VALUE;
		int count = 0;
		for (int i = 0; i < this.letters.length; i++) {
			if (numbering.used[i]) {
				heights[count++] = this.letters[i].height();
				from = Math.min(from, this.along[i]);
				to = Math.max(to, this.along[i]);
			}
		}
		Arrays.sort(heights);
		double high = heights[(int) (heights.length * 0.88)];
		boolean[] tall = tall(numbering.used, high);
		double middle = (from + to) / 2;
		double[] distances = new double[this.along.length];
		double[] sizes = new double[this.along.length];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = this.along[i] - middle;
			sizes[i] = this.letters[i].height();
		}
		Parabola height = smooth(distances, sizes, tall.clone(), high, to - from, 1, high);
		Parabola base = smooth(distances, this.feet, tall, high, to - from, 2, 0);
		return new TextLine(this.cosine, this.sine, numbering.steps, middle, base, height, numbering.first,
				numbering.last, numbering.inside, numbering.score());
	}

	/** Capitals and digits; all letters where there are too few of them. */
	private boolean[] tall(boolean[] used, double high) {
		boolean[] tall = new boolean[used.length];
		int count = 0;
		for (int i = 0; i < used.length; i++) {
			double height = this.letters[i].height();
			tall[i] = used[i] && height >= 0.82 * high && height < 1.25 * high;
			count += tall[i] ? 1 : 0;
		}
		return (count >= 3) ? tall : used.clone();
	}

	/** A curve through points, of as high a degree as their number and spread allow. */
	private static Parabola smooth(double[] x, double[] y, boolean[] used, double high, double length, int degree,
			double otherwise) {
		Parabola curve = new Parabola(otherwise, 0, 0);
		for (int round = 0; round < 3; round++) {
			int count = 0;
			double from = Double.MAX_VALUE;
			double to = -Double.MAX_VALUE;
			for (int i = 0; i < x.length; i++) {
				if (used[i]) {
					count++;
					from = Math.min(from, x[i]);
					to = Math.max(to, x[i]);
				}
			}
			int allowed = (count >= 14 && to - from > 0.6 * length) ? 2
					: (count > 4 && to - from > 0.3 * length) ? 1 : 0;
			Parabola fitted = LeastSquares.polynomial(x, y, used, Math.min(degree, allowed));
			if (fitted == null) {
				return curve;
			}
			curve = fitted;
			boolean[] near = new boolean[used.length];
			int remaining = 0;
			for (int i = 0; i < x.length; i++) {
				near[i] = used[i] && Math.abs(y[i] - curve.at(x[i])) < 0.16 * high;
				remaining += near[i] ? 1 : 0;
			}
			if (remaining >= 3) {
				System.arraycopy(near, 0, used, 0, used.length);
			}
		}
		return curve;
	}

	/** The cells' numbers and how they lie along the line. */
	private static final class Numbering {

		private final Parabola steps;

		private final boolean[] used;

		private final int inside;

		private int first = Integer.MAX_VALUE;

		private int last = Integer.MIN_VALUE;

		private Numbering(Parabola steps, double[] cells, boolean[] used, int inside) {
			this.steps = steps;
			this.used = used;
			this.inside = inside;
			for (int i = 0; i < cells.length; i++) {
				if (used[i]) {
					this.first = Math.min(this.first, (int) cells[i]);
					this.last = Math.max(this.last, (int) cells[i]);
				}
			}
		}

		/** Letters count, those between cells and empty cells count against it. */
		private double score() {
			return this.inside - 0.5 * (this.used.length - this.inside)
					- 0.3 * Math.max(0, this.last - this.first + 1 - this.inside);
		}

	}

}
