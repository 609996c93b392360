package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Tracks the cells of a line outwards from where they are read best. This serves lines
 * that a parabola does not fit.
 */
final class CellTracker {

	private static final double STEP_RIGHT = 0.09;

	private static final double STEP_DOWN = 0.08;

	/** Above this log probability a cell determines where the line continues. */
	private static final double SURE = -0.5;

	/** The cost of a step from the expected position. */
	private static final double COST = 0.15;

	/** The steps right and down that are tried, by their cost. */
	private static final int[][] PLACES = { { 0, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, 0 }, { -2, 0 }, { -1, -1 },
			{ -1, 1 }, { 1, -1 }, { 1, 1 }, { 2, 0 }, { -2, -1 }, { -2, 1 }, { 2, -1 }, { 2, 1 } };

	/** The neighbours on each side whose positions are averaged. */
	private static final int NEIGHBOURS = 4;

	/** The number of consecutive cells by which the start is chosen. */
	private static final int START = 6;

	private final CellScorer scorer;

	private final List<Cell> cells;

	private final double[] right;

	private final double[] down;

	private final boolean[] sure;

	private CellTracker(CellScorer scorer, List<Cell> cells) {
		this.scorer = scorer;
		this.cells = cells;
		this.right = new double[cells.size()];
		this.down = new double[cells.size()];
		this.sure = new boolean[cells.size()];
	}

	/**
	 * Moves each cell to its character.
	 * @param scorer reads cells
	 * @param cells the line's cells
	 * @return as many cells
	 */
	static List<Cell> track(CellScorer scorer, List<Cell> cells) {
		CellTracker tracker = new CellTracker(scorer, cells);
		int start = tracker.start();
		tracker.follow(start, -1);
		tracker.follow(start, 1);
		return tracker.moved();
	}

	private int start() {
		double[] confidences = this.cells.stream().mapToDouble(this.scorer::confidence).toArray();
		int best = 0;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i + START <= confidences.length; i++) {
			double sum = 0;
			for (int j = i; j < i + START; j++) {
				sum += confidences[j];
			}
			if (sum > most) {
				most = sum;
				best = i + START / 2;
			}
		}
		return best;
	}

	private void follow(int start, int direction) {
		double x = 0;
		double y = 0;
		double driftX = 0;
		double driftY = 0;
		for (int i = start; i >= 0 && i < this.cells.size(); i += direction) {
			double found = find(i, x + driftX, y + driftY);
			this.sure[i] = found > SURE;
			double weight = this.sure[i] ? 0.5 : 0.1;
			double nextX = x + driftX + weight * (this.right[i] - x - driftX);
			double nextY = y + driftY + weight * (this.down[i] - y - driftY);
			driftX = Math.max(-0.05, Math.min(0.05, 0.7 * driftX + 0.3 * (nextX - x)));
			driftY = Math.max(-0.04, Math.min(0.04, 0.7 * driftY + 0.3 * (nextY - y)));
			x = nextX;
			y = nextY;
			if (!this.sure[i]) {
				this.right[i] = x;
				this.down[i] = y;
			}
		}
	}

	/**
	 * Searches around the expected position; returns the score of the best one. Places
	 * farther away than the best one can make up for are not classified.
	 */
	private double find(int cell, double x, double y) {
		double best = Double.NEGATIVE_INFINITY;
		for (int[] place : PLACES) {
			double cost = COST * (Math.abs(place[0]) + Math.abs(place[1]));
			if (CellScorer.MOST_CONFIDENT - cost <= best) {
				return best;
			}
			double right = x + place[0] * STEP_RIGHT;
			double down = y + place[1] * STEP_DOWN;
			double found = this.scorer.confidence(this.cells.get(cell).adjusted(right, down, 1)) - cost;
			if (found > best) {
				best = found;
				this.right[cell] = right;
				this.down[cell] = down;
			}
		}
		return best;
	}

	private List<Cell> moved() {
		List<Cell> moved = new ArrayList<>(this.cells.size());
		for (int i = 0; i < this.cells.size(); i++) {
			moved.add(this.cells.get(i).adjusted(smooth(this.right, i), smooth(this.down, i), 1));
		}
		return moved;
	}

	private double smooth(double[] values, int middle) {
		double sum = 0;
		double weights = 0;
		for (int i = Math.max(0, middle - NEIGHBOURS); i <= Math.min(values.length - 1, middle + NEIGHBOURS); i++) {
			double weight = (this.sure[i] ? 1 : 0.15) * (NEIGHBOURS + 1 - Math.abs(i - middle));
			weights += weight;
			sum += weight * values[i];
		}
		return sum / weights;
	}

}
