package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Letters' cells, numbered, and how they lie along their line: guesses the pitch from the
 * distances of neighbours, numbers the cells, refines both in turn.
 */
final class CharacterGridFitter {

	/** Letters that a line needs. */
	static final int LEAST_LETTERS = 12;

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

	private final Parabola steps;

	private final boolean[] used;

	private final int inside;

	private int first = Integer.MAX_VALUE;

	private int last = Integer.MIN_VALUE;

	private CharacterGridFitter(Parabola steps, double[] cells, boolean[] used, int inside) {
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
	 * The best numbering of letters.
	 * @param along where each letter is along the line, in order
	 * @return the numbering, or null where the letters have no common pitch
	 */
	static @Nullable CharacterGridFitter of(double[] along) {
		double[] distances = new double[along.length - 1];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = along[i + 1] - along[i];
		}
		double[] sorted = distances.clone();
		Arrays.sort(sorted);
		CharacterGridFitter best = null;
		for (double guess : GUESSES) {
			double pitch = sorted[(int) (sorted.length * guess)];
			if (pitch >= LEAST_PITCH) {
				for (int linear : LINEAR_ROUNDS) {
					CharacterGridFitter numbering = number(along, distances, pitch, linear);
					if (numbering != null && (best == null || numbering.score() > best.score())) {
						best = numbering;
					}
				}
			}
		}
		return best;
	}

	/** Where along the line each cell is. */
	Parabola steps() {
		return this.steps;
	}

	/** Whether a letter is in a cell, and not between two. */
	boolean uses(int letter) {
		return this.used[letter];
	}

	/** How many letters are in cells. */
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

	/** Letters count, those between cells and empty cells count against it. */
	double score() {
		return this.inside - 0.5 * (this.used.length - this.inside)
				- 0.3 * Math.max(0, this.last - this.first + 1 - this.inside);
	}

	/** Numbers the letters' cells, beginning with a guess of the pitch. */
	private static @Nullable CharacterGridFitter number(double[] along, double[] distances, double guess, int linear) {
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
			steps = LeastSquares.polynomial(cells, along, used, (round < linear) ? 1 : 2);
			if (steps == null || steps.linear() < LEAST_PITCH) {
				return null;
			}
			inside = renumber(along, steps, cells, used, (round < 2) ? 0.30 : 0.22);
			if (inside < LEAST_LETTERS) {
				return null;
			}
		}
		return (steps != null) ? new CharacterGridFitter(steps, cells, used, inside) : null;
	}

	private static int renumber(double[] along, Parabola steps, double[] cells, boolean[] used, double tolerance) {
		int inside = 0;
		for (int i = 0; i < cells.length; i++) {
			double cell = steps.argumentOf(along[i]);
			cells[i] = Math.rint(cell);
			used[i] = Math.abs(cell - cells[i]) < tolerance;
			inside += used[i] ? 1 : 0;
		}
		return inside;
	}

}
