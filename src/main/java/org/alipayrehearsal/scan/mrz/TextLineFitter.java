package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Fits a line of constant pitch to a chain of letters, and parabolas to their baseline
 * and heights.
 */
final class TextLineFitter {

	private final ConnectedComponent[] letters;

	private final double cosine;

	private final double sine;

	/** The centre of each letter along the line. */
	private final double[] along;

	/** The foot of each letter across the line. */
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
			ConnectedComponent letter = this.letters[i];
			this.along[i] = letter.x() * this.cosine + letter.y() * this.sine;
			this.feet[i] = -letter.x() * this.sine + letter.y() * this.cosine + letter.height() / 2;
		}
	}

	/**
	 * Fits a line to a chain.
	 * @param chain the chain
	 * @return the line, or empty if the letters have no common pitch
	 */
	static Optional<TextLine> fit(Chain chain) {
		TextLineFitter fitter = new TextLineFitter(chain);
		if (fitter.letters.length < CharacterGrid.LEAST_LETTERS + 2) {
			return Optional.empty();
		}
		return Optional.ofNullable(CharacterGrid.of(fitter.along)).map(fitter::line);
	}

	private TextLine line(CharacterGrid numbering) {
		double[] heights = new double[numbering.inside()];
		double from = Double.MAX_VALUE;
		double to = -Double.MAX_VALUE;
		int count = 0;
		for (int i = 0; i < this.letters.length; i++) {
			if (numbering.uses(i)) {
				heights[count++] = this.letters[i].height();
				from = Math.min(from, this.along[i]);
				to = Math.max(to, this.along[i]);
			}
		}
		Arrays.sort(heights);
		double high = heights[(int) (heights.length * 0.88)];
		boolean[] tall = tall(numbering, high);
		double middle = (from + to) / 2;
		double[] distances = new double[this.along.length];
		double[] sizes = new double[this.along.length];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = this.along[i] - middle;
			sizes[i] = this.letters[i].height();
		}
		Parabola height = Parabola.fitRobustly(distances, sizes, tall.clone(), high, to - from, 1, high);
		Parabola base = Parabola.fitRobustly(distances, this.feet, tall, high, to - from, 2, 0);
		return new TextLine(this.cosine, this.sine, numbering.steps(), middle, base, height, numbering.first(),
				numbering.last(), numbering.inside(), numbering.score());
	}

	/** The capitals and digits, or all letters if there are too few of them. */
	private boolean[] tall(CharacterGrid numbering, double high) {
		boolean[] used = new boolean[this.letters.length];
		boolean[] tall = new boolean[this.letters.length];
		int count = 0;
		for (int i = 0; i < used.length; i++) {
			double height = this.letters[i].height();
			used[i] = numbering.uses(i);
			tall[i] = used[i] && height >= 0.82 * high && height < 1.25 * high;
			count += tall[i] ? 1 : 0;
		}
		return (count >= 3) ? tall : used;
	}

	/**
	 * The cells of letters along a line. The pitch is estimated from the distances of
	 * neighbours; then the cells are numbered and the pitch is fitted in turn.
	 */
	private static final class CharacterGrid {

		/** The fewest letters of a line. */
		static final int LEAST_LETTERS = 12;

		/** The smallest pitch in pixels; smaller letters cannot be read. */
		private static final double LEAST_PITCH = 4;

		/** The quantiles of the distances that are tried as the pitch. */
		private static final double[] GUESSES = { 0.5, 0.4, 0.6, 0.3 };

		private static final int ROUNDS = 6;

		/** How fast the pitch adapts to the distances of neighbours. */
		private static final double LEARNING = 0.15;

		/**
		 * Rounds in which the pitch is constant. Two are robust to missing letters; none
		 * is needed for a line in strong perspective.
		 */
		private static final int[] LINEAR_ROUNDS = { 2, 0 };

		private final Parabola steps;

		private final boolean[] used;

		private final int inside;

		private int first = Integer.MAX_VALUE;

		private int last = Integer.MIN_VALUE;

		private CharacterGrid(Parabola steps, double[] cells, boolean[] used, int inside) {
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

		/**
		 * Numbers the cells of letters.
		 * @param along the centres of the letters along the line, in order
		 * @return the best grid, or null if the letters have no common pitch
		 */
		static @Nullable CharacterGrid of(double[] along) {
			double[] distances = new double[along.length - 1];
			for (int i = 0; i < distances.length; i++) {
				distances[i] = along[i + 1] - along[i];
			}
			double[] sorted = distances.clone();
			Arrays.sort(sorted);
			CharacterGrid best = null;
			for (double guess : GUESSES) {
				double pitch = sorted[(int) (sorted.length * guess)];
				if (pitch >= LEAST_PITCH) {
					for (int linear : LINEAR_ROUNDS) {
						CharacterGrid numbering = number(along, distances, pitch, linear);
						if (numbering != null && (best == null || numbering.score() > best.score())) {
							best = numbering;
						}
					}
				}
			}
			return best;
		}

		/** The centres of the cells along the line. */
		Parabola steps() {
			return this.steps;
		}

		/** Whether a letter is in a cell, not between two. */
		boolean uses(int letter) {
			return this.used[letter];
		}

		/** The number of letters in cells. */
		int inside() {
			return this.inside;
		}

		/** The first cell with a letter. */
		int first() {
			return this.first;
		}

		/** The last cell with a letter. */
		int last() {
			return this.last;
		}

		/**
		 * The number of letters, less costs for letters between cells and for empty
		 * cells.
		 */
		double score() {
			return this.inside - 0.5 * (this.used.length - this.inside)
					- 0.3 * Math.max(0, this.last - this.first + 1 - this.inside);
		}

		/** Numbers the cells, starting with an estimate of the pitch. */
		private static @Nullable CharacterGrid number(double[] along, double[] distances, double guess, int linear) {
			double[] cells = new double[along.length];
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
				steps = Parabola.fit(cells, along, used, (round < linear) ? 1 : 2);
				if (steps == null || steps.linear() < LEAST_PITCH) {
					return null;
				}
				inside = renumber(along, steps, cells, used, (round < 2) ? 0.30 : 0.22);
				if (inside < LEAST_LETTERS) {
					return null;
				}
			}
			return (steps != null) ? new CharacterGrid(steps, cells, used, inside) : null;
		}

		private static int renumber(double[] along, Parabola steps, double[] cells, boolean[] used, double tolerance) {
			int inside = 0;
			for (int i = 0; i < cells.length; i++) {
				// A letter where no cell can be is not used: it has no number.
				double cell = steps.argumentOf(along[i]);
				cells[i] = Math.rint(cell);
				used[i] = Math.abs(cell - cells[i]) < tolerance;
				inside += used[i] ? 1 : 0;
			}
			return inside;
		}

	}

}
