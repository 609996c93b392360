package org.alipayrehearsal.scan.mrz;

import java.util.List;

/**
 * A zone that was found in a page.
 */
final class Zone {

	/** What right check digits are worth, as a log probability. */
	private static final double CONSISTENT = 3;

	private final MrzFormat format;

	private final List<ZoneLine> lines;

	private final double score;

	private final boolean consistent;

	/**
	 * Makes a zone.
	 * @param format its format
	 * @param lines its lines from the top
	 * @param score to compare it with other readings of the page; more is better
	 * @param consistent whether all its check digits are right
	 */
	Zone(MrzFormat format, List<ZoneLine> lines, double score, boolean consistent) {
		this.format = format;
		this.lines = lines;
		this.score = score;
		this.consistent = consistent;
	}

	MrzFormat format() {
		return this.format;
	}

	List<ZoneLine> lines() {
		return this.lines;
	}

	boolean isConsistent() {
		return this.consistent;
	}

	/** The mean log probability of what its cells were read as. */
	double meanLogProbability() {
		return this.lines.stream().mapToDouble(ZoneLine::meanLogProbability).average().orElseThrow();
	}

	/** Whether it is the likelier reading; right check digits count some more. */
	boolean isBetterThan(Zone other) {
		return rank() > other.rank();
	}

	/**
	 * How many cells clearly show something else than what they were read as. In a zone
	 * there are hardly any; print that is none has many, for it has letters where a zone
	 * has dates.
	 */
	int contradictions() {
		return this.lines.stream().mapToInt(ZoneLine::contradictions).sum();
	}

	private double rank() {
		return this.score + (this.consistent ? CONSISTENT : 0);
	}

}
