package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two parallel lines of the same pitch, one below the other, whose cells form columns.
 * Cells are numbered as in the upper line.
 */
final class LinePair {

	/** The most lines that are paired; the most regular ones are kept. */
	private static final int MOST_LINES = 150;

	private static final int LEAST_LETTERS = 14;

	/** The most columns: the longest zone, and as much of other print beside it. */
	static final int MOST_COLUMNS = 2 * MrzFormat.TD3.length();

	/** The fewest columns that both lines share. */
	private static final int LEAST_SHARED = 12;

	/** The cost of a cell by which one line is longer, relative to a cell of slant. */
	private static final double RAGGED = 0.25;

	private final TextLine upper;

	private final TextLine lower;

	/** The offset that is added to a cell's number in the lower line. */
	private final int offset;

	private LinePair(TextLine upper, TextLine lower, int offset) {
		this.upper = upper;
		this.lower = lower;
		this.offset = offset;
	}

	/**
	 * Pairs two lines.
	 * @param upper the upper line
	 * @param lower the lower line
	 * @return the pair, or empty if the lower line does not begin in a column of the
	 * upper one, or there are more columns than in lines of a zone
	 */
	static Optional<LinePair> of(TextLine upper, TextLine lower) {
		double along = lower.along(lower.first());
		double across = lower.base(along) - lower.height(along) / 2;
		double place = upper.along(lower.x(along, across), lower.y(along, across));
		double straight = upper.cellAt(place) - lower.first();
		double first = Math.min(upper.first(), lower.first() + straight);
		double last = Math.max(upper.last(), lower.last() + straight);
		// Also false where there is no column.
		boolean fits = last - first < MOST_COLUMNS;
		return fits ? Optional.of(new LinePair(upper, lower, offset(upper, lower, straight))) : Optional.empty();
	}

	/**
	 * Finds pairs.
	 * @param lines lines in any order
	 * @return pairs, the best first
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
					of(upper, lower).ifPresent(pairs::add);
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

	/** The coordinate of the lower line across the upper one. */
	private static double across(TextLine upper, TextLine lower, double along) {
		double x = upper.x(along, upper.base(along));
		double y = upper.y(along, upper.base(along));
		double there = lower.along(x, y);
		return upper.across(lower.x(there, lower.base(there)), lower.y(there, lower.base(there)));
	}

	/**
	 * In perspective, columns are slanted, sometimes by more than half a cell. Of the
	 * offsets near the perpendicular one, the right one lets the lines begin and end
	 * together.
	 */
	private static int offset(TextLine upper, TextLine lower, double straight) {
		int best = 0;
		double least = Double.MAX_VALUE;
		for (int offset = (int) Math.floor(straight) - 1; offset <= Math.ceil(straight) + 1; offset++) {
			int ragged = Math.abs(lower.first() + offset - upper.first())
					+ Math.abs(lower.last() + offset - upper.last());
			double cost = Math.abs(offset - straight) + RAGGED * ragged;
			if (cost < least) {
				least = cost;
				best = offset;
			}
		}
		return best;
	}

	/** How much the two resemble the lines of a zone; higher is better. */
	double score() {
		return this.upper.score() + this.lower.score() - 0.8 * Math.abs(this.upper.length() - this.lower.length());
	}

	/** The number of columns from the first letter to the last of either line. */
	int length() {
		return last() - first() + 1;
	}

	/**
	 * Returns the cells of both lines, in the same columns.
	 * @param margin the number of columns to add on each side
	 * @return two rows
	 */
	List<CellRow> rows(int margin) {
		int from = first() - margin;
		int to = last() + margin;
		return List.of(new CellRow(cells(this.upper, from, to, 0), this.upper.first() - from, this.upper.last() - from),
				new CellRow(cells(this.lower, from, to, this.offset), this.lower.first() + this.offset - from,
						this.lower.last() + this.offset - from));
	}

	private int first() {
		return Math.min(this.upper.first(), this.lower.first() + this.offset);
	}

	private int last() {
		return Math.max(this.upper.last(), this.lower.last() + this.offset);
	}

	private List<Cell> cells(TextLine line, int from, int to, int shift) {
		List<Cell> cells = new ArrayList<>();
		for (int column = from; column <= to; column++) {
			cells.add(line.cell(column - shift, tilt(line, column)));
		}
		return cells;
	}

	/** The sine of the angle between a column and the normal of a line. */
	private double tilt(TextLine line, int column) {
		double above = this.upper.along(column);
		double below = this.lower.along(column - this.offset);
		double x = this.lower.x(below, this.lower.base(below)) - this.upper.x(above, this.upper.base(above));
		double y = this.lower.y(below, this.lower.base(below)) - this.upper.y(above, this.upper.base(above));
		double tilt = line.along(x, y) / Math.max(1, Math.hypot(x, y));
		return Math.max(-0.3, Math.min(0.3, tilt));
	}

}
