package org.alipayrehearsal.scan.mrz;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A zone that was found in a page.
 */
final class MrzCandidate {

	/** What right check digits are worth, as a log probability. */
	private static final double CONSISTENT = 3;

	/** Cells that clearly show something else than a zone would have there. */
	private static final int MOST_CONTRADICTIONS = 3;

	/** Letters beside the lines that may be edges of the page. */
	private static final int MOST_OUTSIDE = 4;

	private final MrzFormat format;

	private final List<ZoneLine> lines;

	private final double score;

	private final boolean consistent;

	private final int outside;

	/**
	 * Makes a zone.
	 * @param format its format
	 * @param lines its lines from the top
	 * @param score to compare it with other readings of the page; more is better
	 * @param consistent whether all its check digits are right
	 * @param outside how many letters stand before and after its lines
	 */
	MrzCandidate(MrzFormat format, List<ZoneLine> lines, double score, boolean consistent, int outside) {
		this.format = format;
		this.lines = lines;
		this.score = score;
		this.consistent = consistent;
		this.outside = outside;
	}

	MrzFormat format() {
		return this.format;
	}

	List<ZoneLine> lines() {
		return this.lines;
	}

	/** How many letters stand before and after its lines. */
	int outside() {
		return this.outside;
	}

	boolean isConsistent() {
		return this.consistent;
	}

	/** The mean log probability of what its cells were read as. */
	double meanLogProbability() {
		return this.lines.stream().mapToDouble(ZoneLine::meanLogProbability).average().orElseThrow();
	}

	/** The likelier of two readings, where there are two. */
	static @Nullable MrzCandidate better(@Nullable MrzCandidate one, @Nullable MrzCandidate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.isBetterThan(one) ? other : one;
	}

	/** Whether it is the likelier reading; right check digits count some more. */
	boolean isBetterThan(MrzCandidate other) {
		return rank() > other.rank();
	}

	/**
	 * Whether a reading can be likelier.
	 * @param score the most that its score can be
	 * @return whether it can
	 */
	boolean canBeBeaten(double score) {
		return score + CONSISTENT > rank();
	}

	/**
	 * How many cells clearly show something else than what they were read as. In a zone
	 * there are hardly any; print that is none has many, for it has letters where a zone
	 * has dates.
	 */
	int contradictions() {
		return this.lines.stream().mapToInt(ZoneLine::contradictions).sum();
	}

	/**
	 * Whether it can be a zone: nothing more stands in its lines, and its cells show what
	 * zones hold.
	 */
	boolean isPlausible() {
		return this.outside <= MOST_OUTSIDE && contradictions() <= MOST_CONTRADICTIONS;
	}

	private double rank() {
		return this.score + (this.consistent ? CONSISTENT : 0);
	}

}
