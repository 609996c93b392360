package org.alipayrehearsal.scan.mrz;

import java.util.List;

/**
 * A zone that was found in a page.
 */
final class Zone {

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

	boolean isBetterThan(Zone other) {
		return (this.consistent != other.consistent) ? this.consistent : this.score > other.score;
	}

}
