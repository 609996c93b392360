package org.alipayrehearsal.scan.mrz;

import java.util.List;
import java.util.Optional;

/**
 * Finds the other line of a zone where only one was chained, because a stamp or a
 * reflection lies on the other: it is as long and in a known distance.
 */
final class PartnerFinder {

	/**
	 * How far apart the lines are, in pitches: 6.35 mm to 2.54 mm, a little more or less.
	 */
	private static final double[] DISTANCES = { 2.5, 2.38, 2.62, 2.26, 2.74, 2.14, 2.86 };

	private static final double READABLE = -1.2;

	private final CellScorer scorer;

	PartnerFinder(CellScorer scorer) {
		this.scorer = scorer;
	}

	/**
	 * Finds the row above or below another.
	 * @param row a row that is readable
	 * @param direction -1 to look above, 1 to look below
	 * @return the two rows, the upper one first; nothing where none is readable
	 */
	Optional<List<CellRow>> find(CellRow row, int direction) {
		Optional<CellRow> best = Optional.empty();
		double most = READABLE;
		for (double distance : DISTANCES) {
			CellRow other = row.below(direction * distance);
			double confidence = confidence(other);
			if (confidence > most) {
				most = confidence;
				best = Optional.of(other);
			}
		}
		return best.map((other) -> (direction < 0) ? List.of(other, row) : List.of(row, other));
	}

	private double confidence(CellRow row) {
		double sum = 0;
		int count = 0;
		for (int i = row.first(); i <= row.last(); i += 3) {
			sum += this.scorer.confidence(row.cells().get(i));
			count++;
		}
		return sum / count;
	}

}
