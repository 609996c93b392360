package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of two lines as a zone, in the most probable format. Not thread-safe;
 * one instance serves one page.
 */
final class ZoneReader {

	/** The most cells at the ends of a zone whose letters may be missing. */
	private static final int MISSED = 9;

	/** Below this log probability lines are upside down, or other print. */
	private static final double READABLE = -0.7;

	private static final double WORTH_TRACKING = -0.9;

	private static final double CERTAIN = -0.10;

	/** The most contradictions of a zone whose cells may be misplaced. */
	private static final int TRACKED_CONTRADICTIONS = 12;

	/** The most pairs of lines that are read on a page; each takes about 20 ms. */
	private static final int MOST_READS = 8;

	/** The most candidates of a page that are tracked cell by cell. */
	private static final int MOST_TRACKS = 3;

	/** The cost of a letter outside of the zone, that of a nearly unreadable one. */
	private static final double OUTSIDE = 0.6;

	/** The log probability above which the first letter is that of a card. */
	private static final double LIKELY = Math.log(0.5);

	private final CellScorer scorer;

	private int reads;

	private int tracks;

	ZoneReader(CellScorer scorer) {
		this.scorer = scorer;
	}

	/** The number of columns to add on each side of lines of a length. */
	static int margin(int length) {
		return Math.max(3, Math.min(MISSED, MrzFormat.TD3.length() - length));
	}

	/**
	 * Reads two rows.
	 * @param rows the upper and the lower row, of the same columns
	 * @return the best candidate, or null if the rows are not readable
	 */
	@Nullable MrzCandidate read(List<CellRow> rows) {
		if (this.reads == MOST_READS) {
			return null;
		}
		double[] clarity = clarity(rows);
		if (!isReadable(rows, clarity)) {
			return null;
		}
		this.reads++;
		List<CellRow> settled = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			settled.add(this.scorer.settle(rows.get(row), clarity[row]));
		}
		List<float[][]> scores = settled.stream().map((row) -> this.scorer.score(row.cells())).toList();
		Placements places = new Placements(settled, scores);
		MrzCandidate best = null;
		for (int length : new int[] { MrzFormat.TD3.length(), MrzFormat.MRV_B.length() }) {
			for (int start : places.starts(length)) {
				int outside = places.outside(start, length);
				if (best == null || best.canBeBeaten(highestScore(outside))) {
					best = MrzCandidate.better(best, window(places, start, length, outside));
				}
			}
		}
		best = MrzCandidate.better(best, IdentityCardReader.read(this.scorer, settled, scores));
		return (best != null && isWorthTracking(best)) ? MrzCandidate.better(best, track(best)) : best;
	}

	/** Whether tracking the cells of a candidate may improve its reading. */
	private boolean isWorthTracking(MrzCandidate zone) {
		boolean certain = zone.isConsistent() && zone.meanLogProbability() > CERTAIN;
		return !certain && this.tracks < MOST_TRACKS && zone.meanLogProbability() > WORTH_TRACKING
				&& zone.contradictions() <= TRACKED_CONTRADICTIONS;
	}

	/**
	 * Returns the mean log probability of the most probable characters of a row, by every
	 * third cell.
	 * @param row the row
	 * @return at most 0
	 */
	double meanClarity(CellRow row) {
		return this.scorer.clarity(row, Double.NEGATIVE_INFINITY) / CellScorer.looks(row);
	}

	/**
	 * Whether rows hold upright characters.
	 * @param rows the rows
	 * @return whether they do
	 */
	boolean isReadable(List<CellRow> rows) {
		return isReadable(rows, clarity(rows));
	}

	private static boolean isReadable(List<CellRow> rows, double[] clarity) {
		return Arrays.stream(clarity).sum() > least(rows);
	}

	private static double least(List<CellRow> rows) {
		return READABLE * rows.stream().mapToInt(CellScorer::looks).sum();
	}

	/** The clarity of each row; inexact as soon as the rows are not readable. */
	private double[] clarity(List<CellRow> rows) {
		double least = least(rows);
		double[] clarity = new double[rows.size()];
		for (int row = 0; row < clarity.length; row++) {
			clarity[row] = this.scorer.clarity(rows.get(row), least);
			least -= clarity[row];
		}
		return clarity;
	}

	private static @Nullable MrzCandidate window(Placements places, int start, int length, int outside) {
		List<List<Cell>> cells = new ArrayList<>();
		List<float[][]> parts = new ArrayList<>();
		for (int row = 0; row < 2; row++) {
			cells.add(places.rows().get(row).cells().subList(start, start + length));
			parts.add(Arrays.copyOfRange(places.scores().get(row), start, start + length));
		}
		return decode(cells, parts, outside);
	}

	private @Nullable MrzCandidate track(MrzCandidate zone) {
		if (zone.format().lines() != 2) {
			return null;
		}
		this.tracks++;
		List<List<Cell>> cells = new ArrayList<>();
		List<float[][]> scores = new ArrayList<>();
		for (MrzCandidate.Line line : zone.lines()) {
			List<Cell> tracked = CellTracker.track(this.scorer, line.cells());
			cells.add(tracked);
			scores.add(this.scorer.score(tracked));
		}
		return decode(cells, scores, zone.outside());
	}

	/**
	 * Reads cells in each of the formats of their length.
	 * @param cells the cells of the two lines
	 * @param scores their scores
	 * @param outside the number of letters outside of them
	 * @return the best candidate, or null if no format fits
	 */
	private static @Nullable MrzCandidate decode(List<List<Cell>> cells, List<float[][]> scores, int outside) {
		MrzCandidate best = null;
		for (MrzFormat format : MrzFormat.values()) {
			if (format.lines() == 2 && format.length() == scores.get(0).length && canBe(format, scores.get(0)[0])) {
				DecodedText names = UpperMrzLineDecoder.decode(scores.get(0), format.firstLetters());
				String issuer = (format == MrzFormat.TD3)
						? names.text().substring(UpperMrzLineDecoder.ISSUER, UpperMrzLineDecoder.HEAD) : "";
				DecodedText data = LowerMrzLineDecoder.decode(scores.get(1), LowerMrzLine.Layout.of(format), issuer);
				double score = (names.logProbability() + data.logProbability()) / 2 + highestScore(outside);
				List<MrzCandidate.Line> lines = List.of(
						new MrzCandidate.Line(cells.get(0), scores.get(0), names.text()),
						new MrzCandidate.Line(cells.get(1), scores.get(1), data.text()));
				best = MrzCandidate.better(best, new MrzCandidate(format, lines, score,
						LowerMrzLine.of(format, data.text()).isConsistent(), outside));
			}
		}
		return best;
	}

	/**
	 * Returns the highest possible score of a zone, that of a perfect one.
	 * @param outside the number of letters outside of it
	 * @return the score
	 */
	private static double highestScore(int outside) {
		return -OUTSIDE * outside;
	}

	/**
	 * A card is told by its first letter alone: its lines have the length of a visa's.
	 */
	private static boolean isCard(float[] firstCell) {
		return MrzFormat.TD2.firstLetters()
			.chars()
			.anyMatch((letter) -> firstCell[MrzLine.CHARACTERS.indexOf(letter)] > LIKELY);
	}

	/** Excludes a format if the first letter is clearly that of another one. */
	private static boolean canBe(MrzFormat format, float[] firstCell) {
		if (format == MrzFormat.TD2 && !isCard(firstCell)) {
			return false;
		}
		for (MrzFormat other : MrzFormat.values()) {
			for (char letter : other.firstLetters().toCharArray()) {
				if (format.firstLetters().indexOf(letter) < 0
						&& firstCell[MrzLine.CHARACTERS.indexOf(letter)] > MrzCandidate.Line.CLEAR) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * The positions in two rows of cells where a zone can begin.
	 */
	private static final class Placements {

		/** Above this log probability a cell holds a letter. */
		private static final double LEGIBLE = Math.log(0.8);

		/** The letters that may be outside in addition to those at the best position. */
		private static final int SLACK = 3;

		private final List<CellRow> rows;

		private final List<float[][]> scores;

		/** The number of letters in each column of both rows. */
		private final int[] letters;

		/**
		 * Creates the positions of two rows.
		 * @param rows the rows, of the same columns
		 * @param scores the scores of their cells
		 */
		Placements(List<CellRow> rows, List<float[][]> scores) {
			this.rows = rows;
			this.scores = scores;
			this.letters = new int[rows.get(0).cells().size()];
			for (int row = 0; row < rows.size(); row++) {
				for (int cell = 0; cell < this.letters.length; cell++) {
					boolean letter = rows.get(row).isInside(cell) || isLegible(scores.get(row)[cell]);
					this.letters[cell] += letter ? 1 : 0;
				}
			}
		}

		List<CellRow> rows() {
			return this.rows;
		}

		List<float[][]> scores() {
			return this.scores;
		}

		/**
		 * Returns where a zone can begin so that nearly all letters are in it.
		 * @param length the number of its cells
		 * @return the first cells, best first
		 */
		List<Integer> starts(int length) {
			List<Integer> starts = IntStream.rangeClosed(0, this.letters.length - length)
				.boxed()
				.sorted(Comparator.comparingInt((start) -> outside(start, length)))
				.toList();
			return starts.stream()
				.takeWhile((start) -> outside(start, length) <= outside(starts.get(0), length) + SLACK)
				.toList();
		}

		/**
		 * Counts the cells with letters that are not in a part of the rows.
		 * @param start the part's first cell
		 * @param length the number of its cells
		 * @return their number
		 */
		int outside(int start, int length) {
			int outside = 0;
			for (int cell = 0; cell < this.letters.length; cell++) {
				outside += (cell < start || cell >= start + length) ? this.letters[cell] : 0;
			}
			return outside;
		}

		private static boolean isLegible(float[] scores) {
			float highest = Float.NEGATIVE_INFINITY;
			for (float score : scores) {
				highest = Math.max(highest, score);
			}
			return highest > LEGIBLE;
		}

	}

}
