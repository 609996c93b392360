package org.alipayrehearsal.scan.mrz;

import java.util.List;

/**
 * A line of a zone: its cells, their scores and its reading.
 */
final class ZoneLine {

	/** A cell with this log probability or less does not show the character. */
	static final double IMPROBABLE = Math.log(0.01);

	/** A cell with this log probability or more shows the character clearly. */
	static final double CLEAR = Math.log(0.9);

	private final List<Cell> cells;

	private final float[][] scores;

	private final String text;

	ZoneLine(List<Cell> cells, float[][] scores, String text) {
		this.cells = cells;
		this.scores = scores;
		this.text = text;
	}

	List<Cell> cells() {
		return this.cells;
	}

	float[][] scores() {
		return this.scores;
	}

	String text() {
		return this.text;
	}

	/** The log probability of what a cell was read as. */
	double logProbability(int cell) {
		return this.scores[cell][MrzLine.CHARACTERS.indexOf(this.text.charAt(cell))];
	}

	/** How many cells clearly show another character than the one they were read as. */
	int contradictions() {
		int count = 0;
		for (int cell = 0; cell < this.scores.length; cell++) {
			float highest = Float.NEGATIVE_INFINITY;
			for (float score : this.scores[cell]) {
				highest = Math.max(highest, score);
			}
			count += (logProbability(cell) < IMPROBABLE && highest > CLEAR) ? 1 : 0;
		}
		return count;
	}

	double meanLogProbability() {
		double sum = 0;
		for (int cell = 0; cell < this.scores.length; cell++) {
			sum += logProbability(cell);
		}
		return sum / this.scores.length;
	}

}
