package org.alipayrehearsal.scan.mrz;

import java.util.List;

/**
 * A line of a zone: its cells, their scores and its reading.
 */
final class ZoneLine {

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

	double meanLogProbability() {
		double sum = 0;
		for (int cell = 0; cell < this.scores.length; cell++) {
			sum += logProbability(cell);
		}
		return sum / this.scores.length;
	}

}
