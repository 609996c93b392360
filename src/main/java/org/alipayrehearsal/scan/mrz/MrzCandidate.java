package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.scan.mrz.MrzObstruction.Kind;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * A possible reading of the zone of a page.
 */
final class MrzCandidate {

	/** The mean log probability above which lines count as clearly read. */
	private static final double CLEAR = -0.15;

	/** The log probability above which the first letter determines the format. */
	private static final double LIKELY = Math.log(0.5);

	/** Below this log probability of the most probable character a cell shows nothing. */
	private static final double NOTHING = Math.log(0.15);

	/** The least share of legible cells in a zone. */
	private static final double LEAST_LEGIBLE = 0.72;

	private static final MrzField UNREAD = new MrzField("", true, false);

	/** The weight of right check digits, as a log probability. */
	private static final double CONSISTENT = 3;

	/**
	 * The most cells that may clearly show a character that the zone cannot have there.
	 */
	private static final int MOST_CONTRADICTIONS = 3;

	/** The most letters beside the lines, which may be edges of the page. */
	private static final int MOST_OUTSIDE = 4;

	private final MrzFormat format;

	private final List<Line> lines;

	private final double score;

	private final boolean consistent;

	private final int outside;

	/**
	 * Creates a candidate.
	 * @param format its format
	 * @param lines its lines from the top
	 * @param score the score, by which readings of the page are compared; higher is
	 * better
	 * @param consistent whether all its check digits are right
	 * @param outside the number of letters before and after its lines
	 */
	MrzCandidate(MrzFormat format, List<Line> lines, double score, boolean consistent, int outside) {
		this.format = format;
		this.lines = lines;
		this.score = score;
		this.consistent = consistent;
		this.outside = outside;
	}

	MrzFormat format() {
		return this.format;
	}

	List<Line> lines() {
		return this.lines;
	}

	/** The number of letters before and after its lines. */
	int outside() {
		return this.outside;
	}

	boolean isConsistent() {
		return this.consistent;
	}

	/** The mean log probability of what its cells were read as. */
	double meanLogProbability() {
		return this.lines.stream().mapToDouble(Line::meanLogProbability).average().orElseThrow();
	}

	/**
	 * The mean log probability of the legible cells, or negative infinity if too few are.
	 */
	double legibleMean() {
		double sum = 0;
		int count = 0;
		for (Line line : this.lines) {
			for (int cell = 0; cell < this.format.length(); cell++) {
				if (line.highest(cell) > NOTHING) {
					sum += line.logProbability(cell);
					count++;
				}
			}
		}
		return (count >= LEAST_LEGIBLE * this.lines.size() * this.format.length()) ? sum / count
				: Double.NEGATIVE_INFINITY;
	}

	/** Returns the better of two candidates, or the only one. */
	static @Nullable MrzCandidate better(@Nullable MrzCandidate one, @Nullable MrzCandidate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.isBetterThan(one) ? other : one;
	}

	/** Whether its score, including the weight of right check digits, is higher. */
	boolean isBetterThan(MrzCandidate other) {
		return rank() > other.rank();
	}

	/**
	 * Whether a candidate with a score, if it is consistent, is better than this one.
	 * @param score the highest possible score of the other candidate
	 * @return whether it can be better
	 */
	boolean canBeBeaten(double score) {
		return score + CONSISTENT > rank();
	}

	/**
	 * Counts the cells that clearly show another character than the one they were read
	 * as. A zone has hardly any. Other print has many, because it has letters in the
	 * place of dates.
	 */
	int contradictions() {
		return this.lines.stream().mapToInt(Line::contradictions).sum();
	}

	/**
	 * Whether it can be a zone: its lines do not go on, and its cells show the characters
	 * of a zone.
	 */
	boolean isPlausible() {
		return this.outside <= MOST_OUTSIDE && contradictions() <= MOST_CONTRADICTIONS;
	}

	/**
	 * Returns what the zone says, with its position in the file.
	 * @param page the picture in which it was found
	 * @param scale pixels of the page for each pixel of the file
	 * @return the reading
	 */
	MrzReading toReading(GreyPicture page, double scale) {
		CellVisibility visibility = new CellVisibility(page, this.lines);
		List<MrzLine> lines = new ArrayList<>();
		List<BitSet> hidden = new ArrayList<>();
		List<MrzObstruction> obstructions = new ArrayList<>();
		for (Line line : this.lines) {
			List<@Nullable Kind> kinds = visibility.evaluate(line);
			BitSet cells = new BitSet();
			for (int cell = 0; cell < kinds.size(); cell++) {
				cells.set(cell, kinds.get(cell) != null);
			}
			obstructions.addAll(obstructions(line.cells(), kinds, page));
			hidden.add(cells);
			lines.add(new MrzLine(line.text(), line.scores(), cells));
		}
		double mean = meanLogProbability(hidden);
		boolean clear = mean > CLEAR;
		boolean formatTrusted = !hidden.get(0).get(0) && this.lines.get(0).logProbability(0) > LIKELY;
		MrzField number = UNREAD;
		MrzField birth = UNREAD;
		MrzField expiry = UNREAD;
		boolean composite = true;
		boolean compositeTrusted = true;
		if (!this.format.isIdentityCard()) {
			LowerMrzLine.Layout layout = LowerMrzLine.Layout.of(this.format);
			LowerMrzLine data = LowerMrzLine.of(this.format, this.lines.get(1).text());
			FieldTrust trust = new FieldTrust(this.lines.get(1), data, mean, hidden.get(1));
			number = trust.field(layout.number());
			birth = trust.date(layout.birth());
			expiry = trust.date(layout.expiry());
			composite = data.isCompositeRight();
			compositeTrusted = !hasComposite(layout)
					|| trust.isSure(layout.checked().get(3).start(), layout.compositeCell());
			if (!formatTrusted && trusted(number, birth, expiry) < 2) {
				// One right check digit does not prove that the lines begin where they
				// seem to.
				number = untrusted(number);
				birth = untrusted(birth);
				expiry = untrusted(expiry);
			}
		}
		return new MrzReading(this.format, lines, number, birth, expiry, composite, clear, quarterTurns(),
				pitch() / scale, region(cells(), page), formatTrusted, compositeTrusted, obstructions);
	}

	private static boolean hasComposite(LowerMrzLine.Layout layout) {
		return layout.compositeCell() >= 0;
	}

	private static int trusted(MrzField... fields) {
		return (int) Arrays.stream(fields).filter(MrzField::trusted).count();
	}

	private static MrzField untrusted(MrzField field) {
		return new MrzField(field.text(), field.checkDigitValid(), false);
	}

	/** The mean log probability of the cells that are seen whole. */
	private double meanLogProbability(List<BitSet> hidden) {
		double sum = 0;
		int count = 0;
		for (int line = 0; line < this.lines.size(); line++) {
			for (int cell = 0; cell < this.format.length(); cell++) {
				if (!hidden.get(line).get(cell)) {
					sum += this.lines.get(line).logProbability(cell);
					count++;
				}
			}
		}
		return (count > 0) ? sum / count : Double.NEGATIVE_INFINITY;
	}

	private static List<MrzObstruction> obstructions(List<Cell> cells, List<@Nullable Kind> kinds, GreyPicture page) {
		List<MrzObstruction> obstructions = new ArrayList<>();
		int start = 0;
		for (int cell = 1; cell <= kinds.size(); cell++) {
			if (cell == kinds.size() || kinds.get(cell) != kinds.get(start)) {
				Kind kind = kinds.get(start);
				if (kind != null) {
					obstructions.add(new MrzObstruction(kind, cell - start, region(cells.subList(start, cell), page)));
				}
				start = cell;
			}
		}
		return obstructions;
	}

	/** The quarter turns that make the direction of the lines horizontal. */
	private int quarterTurns() {
		double x = cells().stream().mapToDouble(Cell::rightX).sum();
		double y = cells().stream().mapToDouble(Cell::rightY).sum();
		if (Math.abs(x) >= Math.abs(y)) {
			return (x >= 0) ? 0 : 2;
		}
		return (y < 0) ? 1 : 3;
	}

	private double pitch() {
		return cells().stream().mapToDouble(Cell::pitch).average().orElseThrow();
	}

	static Region region(List<Cell> cells, GreyPicture page) {
		double left = 1;
		double top = 1;
		double right = 0;
		double bottom = 0;
		for (Cell cell : cells) {
			double reachX = (Math.abs(cell.rightX()) + Math.abs(cell.downX())) / 2;
			double reachY = (Math.abs(cell.rightY()) + Math.abs(cell.downY())) / 2;
			left = Math.min(left, (cell.x() - reachX) / page.width());
			right = Math.max(right, (cell.x() + reachX) / page.width());
			top = Math.min(top, (cell.y() - reachY) / page.height());
			bottom = Math.max(bottom, (cell.y() + reachY) / page.height());
		}
		return new Region(clamped(left), clamped(top), clamped(right), clamped(bottom));
	}

	private static double clamped(double share) {
		return Math.max(0, Math.min(1, share));
	}

	private List<Cell> cells() {
		List<Cell> cells = new ArrayList<>();
		this.lines.forEach((line) -> cells.addAll(line.cells()));
		return cells;
	}

	private double rank() {
		return this.score + (this.consistent ? CONSISTENT : 0);
	}

	/**
	 * A line of a candidate: its cells, their scores and its text.
	 */
	static final class Line {

		/** Below this log probability a cell does not show the character. */
		static final double IMPROBABLE = Math.log(0.01);

		/** Above this log probability a cell clearly shows the character. */
		static final double CLEAR = Math.log(0.9);

		private final List<Cell> cells;

		private final float[][] scores;

		private final String text;

		Line(List<Cell> cells, float[][] scores, String text) {
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

		/** The log probability of the character that a cell was read as. */
		double logProbability(int cell) {
			return this.scores[cell][MrzLine.CHARACTERS.indexOf(this.text.charAt(cell))];
		}

		/**
		 * The number of cells that clearly show another character than the one they were
		 * read as.
		 */
		int contradictions() {
			int count = 0;
			for (int cell = 0; cell < this.scores.length; cell++) {
				count += (logProbability(cell) < IMPROBABLE && highest(cell) > CLEAR) ? 1 : 0;
			}
			return count;
		}

		/** The log probability of the most probable character of a cell. */
		float highest(int cell) {
			float highest = Float.NEGATIVE_INFINITY;
			for (float score : this.scores[cell]) {
				highest = Math.max(highest, score);
			}
			return highest;
		}

		double meanLogProbability() {
			double sum = 0;
			for (int cell = 0; cell < this.scores.length; cell++) {
				sum += logProbability(cell);
			}
			return sum / this.scores.length;
		}

	}

}
