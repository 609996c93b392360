package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;


/**
 * Reads the cells of two lines as the zone they are likeliest to be. For one page and one
 * thread.
 */
final class ZoneReader {

	/** Cells at the ends of a zone whose letters may have been missed. */
	private static final int MISSED = 9;

	/** Lines that read worse are upside down, or other print. */
	private static final double READABLE = -0.7;

	private static final double WORTH_TRACKING = -0.9;

	private static final double CERTAIN = -0.10;

	/** Cells of a zone that is off its place may show something else, but not most. */
	private static final int TRACKED_CONTRADICTIONS = 12;

	/** Pairs of lines of a page that are read at most; each takes some 20 ms. */
	private static final int MOST_READS = 8;

	/** Zones of a page that are followed cell by cell at most. */
	private static final int MOST_TRACKS = 3;

	/** Letters that are outside of the zone cost as much as a nearly unreadable one. */
	private static final double OUTSIDE = 0.6;

	/** What a passport's first line begins with. */
	private static final String PASSPORT = "P";

	/** What a visa's first line begins with. */
	private static final String VISA = "V";

	private final CellScorer scorer;

	private int reads;

	private int tracks;

	ZoneReader(CellScorer scorer) {
		this.scorer = scorer;
	}

	/** The columns that are needed on each side of lines of a length. */
	static int margin(int length) {
		return Math.max(3, Math.min(MISSED, MrzFormat.TD3.length() - length));
	}

	/**
	 * Reads two rows.
	 * @param rows the upper and the lower row, of the same columns
	 * @return what they are likeliest to be, or null where they are not readable
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

	/** Whether it is a zone, but one that can be read better. */
	private boolean isWorthTracking(MrzCandidate zone) {
		boolean certain = zone.isConsistent() && zone.meanLogProbability() > CERTAIN;
		return !certain && this.tracks < MOST_TRACKS && zone.meanLogProbability() > WORTH_TRACKING
				&& zone.contradictions() <= TRACKED_CONTRADICTIONS;
	}

	/**
	 * Whether rows hold characters that stand upright.
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

	/** How clearly each row is seen, until it shows that they are not readable. */
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
	 * Reads cells as each of the formats of their length.
	 * @param cells the cells of the two lines
	 * @param scores their scores
	 * @param outside how many letters are not in them
	 * @return the likeliest zone, or null where no format fits
	 */
	private static @Nullable MrzCandidate decode(List<List<Cell>> cells, List<float[][]> scores, int outside) {
		MrzCandidate best = null;
		for (MrzFormat format : MrzFormat.values()) {
			if (format.lines() == 2 && format.length() == scores.get(0).length && canBe(format, scores.get(0)[0])) {
				DecodedText names = UpperMrzLineDecoder.decode(scores.get(0), format.isVisa() ? VISA : PASSPORT);
				String issuer = format.isVisa() ? ""
						: names.text().substring(UpperMrzLineDecoder.ISSUER, UpperMrzLineDecoder.HEAD);
				DecodedText data = LowerMrzLineDecoder.decode(scores.get(1), LowerMrzLine.Layout.of(format), issuer);
				double score = (names.logProbability() + data.logProbability()) / 2 + highestScore(outside);
				List<MrzCandidate.Line> lines = List.of(new MrzCandidate.Line(cells.get(0), scores.get(0), names.text()),
						new MrzCandidate.Line(cells.get(1), scores.get(1), data.text()));
				best = MrzCandidate.better(best, new MrzCandidate(format, lines, score,
						LowerMrzLine.of(format, data.text()).isConsistent(), outside));
			}
		}
		return best;
	}

	/**
	 * The most that the score of a zone can be: that of a perfect one.
	 * @param outside how many letters are not in it
	 * @return the score
	 */
	private static double highestScore(int outside) {
		return -OUTSIDE * outside;
	}

	/** A passport is no visa, even if a visa's check digits would be right. */
	private static boolean canBe(MrzFormat format, float[] firstCell) {
		String other = format.isVisa() ? PASSPORT : VISA;
		return firstCell[MrzLine.CHARACTERS.indexOf(other)] < MrzCandidate.Line.CLEAR;
	}

	/**
	 * The places in two rows of cells where a zone may be.
	 */
	private static final class Placements {
	
		/** A cell that reads as well as this holds a letter. */
		private static final double LEGIBLE = Math.log(0.8);
	
		/** So many more letters may be outside than at the best place. */
		private static final int SLACK = 3;
	
		private final List<CellRow> rows;
	
		private final List<float[][]> scores;
	
		/** How many letters both rows have in each column. */
		private final int[] letters;
	
		/**
		 * The places in two rows.
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
		 * Where a zone can begin so that nearly all letters are in it.
		 * @param length how many cells it has
		 * @return its first cells, first those that leave the fewest letters outside
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
		 * How many cells with letters are not in a part of the rows.
		 * @param start the part's first cell
		 * @param length how many cells it has
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
