package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which lines can be two neighbouring lines of a zone.
 */
final class LinePairs {

	/** Lines that are paired at most; the most regular are kept. */
	private static final int MOST_LINES = 150;

	private static final int LEAST_LETTERS = 14;

	/** Columns in which both lines are. */
	private static final int LEAST_SHARED = 12;

	private LinePairs() {
	}

	/**
	 * Finds pairs.
	 * @param lines lines in any order
	 * @return pairs, the likeliest first
	 */
	static List<LinePair> find(List<TextLine> lines) {
		List<TextLine> likely = lines.stream()
			.filter((line) -> line.letters() >= LEAST_LETTERS)
			.sorted(Comparator.comparingDouble(TextLine::score).reversed())
			.limit(MOST_LINES)
			.toList();
		List<LinePair> pairs = new ArrayList<>();
		for (TextLine upper : likely) {
			for (TextLine lower : likely) {
				if (fit(upper, lower)) {
					pairs.add(new LinePair(upper, lower));
				}
			}
		}
		pairs.sort(Comparator.comparingDouble(LinePair::score).reversed());
		return pairs;
	}

	private static boolean fit(TextLine upper, TextLine lower) {
		double turned = Math.abs(upper.sine() * lower.cosine() - upper.cosine() * lower.sine());
		double ratio = upper.pitch() / lower.pitch();
		if (turned > 0.06 || ratio > 1.12 || ratio < 1 / 1.12) {
			return false;
		}
		double along = upper.along((upper.first() + upper.last()) / 2.0);
		double distance = across(upper, lower, along) - upper.base(along);
		double relative = distance / upper.pitch();
		double shared = Math.min(upper.along(upper.last()), lower.along(lower.last()))
				- Math.max(upper.along(upper.first()), lower.along(lower.first()));
		return relative >= 1.1 && relative <= 3.6 && shared >= LEAST_SHARED * upper.pitch();
	}

	/** Where the lower line is across the upper one, at a place along that. */
	private static double across(TextLine upper, TextLine lower, double along) {
		double x = upper.x(along, upper.base(along));
		double y = upper.y(along, upper.base(along));
		double there = lower.along(x, y);
		return upper.across(lower.x(there, lower.base(there)), lower.y(there, lower.base(there)));
	}

}
