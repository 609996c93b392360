package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of two lines as the zone they are likeliest to be. For one page and one
 * thread.
 */
final class ZoneReader {

	/** Letters that are outside of the zone cost as much as a nearly unreadable one. */
	private static final double OUTSIDE = 0.6;

	/** Cells at the ends of a zone whose letters may have been missed. */
	private static final int MISSED = 9;

	/** Lines that read worse are upside down, or other print. */
	private static final double READABLE = -0.7;

	/** What a passport's first line begins with. */
	private static final String PASSPORT = "P";

	/** What a visa's first line begins with. */
	private static final String VISA = "V";

	/** A cell that reads as well as this holds a letter. */
	private static final double LEGIBLE = Math.log(0.8);

	private static final double WORTH_TRACKING = -0.9;

	private static final double CERTAIN = -0.10;

	/** Cells of a zone that is off its place may show something else, but not most. */
	private static final int TRACKED_CONTRADICTIONS = 12;

	/** Pairs of lines of a page that are read at most; each takes some 20 ms. */
	private static final int MOST_READS = 8;

	/** Zones of a page that are followed cell by cell at most. */
	private static final int MOST_TRACKS = 3;

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
	@Nullable Zone read(List<CellRow> rows) {
		if (this.reads == MOST_READS || !isReadable(rows)) {
			return null;
		}
		this.reads++;
		List<CellRow> settled = rows.stream()
			.map((row) -> row.with(this.scorer.settle(row.cells(), row.first(), row.last())))
			.toList();
		List<float[][]> scores = settled.stream().map((row) -> this.scorer.score(row.cells())).toList();
		Zone best = null;
		for (int length : new int[] { MrzFormat.TD3.length(), MrzFormat.MRV_B.length() }) {
			for (int start : starts(settled, scores, length)) {
				best = better(best, window(settled, scores, start, length));
			}
		}
		best = better(best, IdentityCardReader.read(this.scorer, settled, scores));
		return (best != null && isWorthTracking(best)) ? better(best, track(best)) : best;
	}

	/** Whether it is a zone, but one that can be read better. */
	private boolean isWorthTracking(Zone zone) {
		boolean certain = zone.isConsistent() && zone.meanLogProbability() > CERTAIN;
		return !certain && this.tracks < MOST_TRACKS && zone.meanLogProbability() > WORTH_TRACKING
				&& zone.contradictions() <= TRACKED_CONTRADICTIONS;
	}

	private static @Nullable Zone better(@Nullable Zone one, @Nullable Zone other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.isBetterThan(one) ? other : one;
	}

	/**
	 * Whether rows hold characters that stand upright.
	 * @param rows the rows
	 * @return whether they do
	 */
	boolean isReadable(List<CellRow> rows) {
		double sum = 0;
		int count = 0;
		for (CellRow row : rows) {
			for (int i = row.first(); i <= row.last(); i += 2) {
				sum += this.scorer.confidence(row.cells().get(i));
				count++;
			}
		}
		return sum / count > READABLE;
	}

	/** Where a zone can begin so that nearly all letters are in it. */
	private static List<Integer> starts(List<CellRow> rows, List<float[][]> scores, int length) {
		List<Integer> starts = new ArrayList<>();
		int last = rows.get(0).cells().size() - length;
		int least = Integer.MAX_VALUE;
		for (int start = 0; start <= last; start++) {
			least = Math.min(least, outside(rows, scores, start, length));
		}
		for (int start = 0; start <= last; start++) {
			if (outside(rows, scores, start, length) <= least + 3) {
				starts.add(start);
			}
		}
		return starts;
	}

	/** How many cells with letters are not in a part of the rows. */
	private static int outside(List<CellRow> rows, List<float[][]> scores, int start, int length) {
		int outside = 0;
		for (int row = 0; row < rows.size(); row++) {
			float[][] cells = scores.get(row);
			for (int cell = 0; cell < cells.length; cell++) {
				boolean out = cell < start || cell >= start + length;
				outside += (out && (rows.get(row).isInside(cell) || isLegible(cells[cell]))) ? 1 : 0;
			}
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

	private static @Nullable Zone window(List<CellRow> rows, List<float[][]> scores, int start, int length) {
		List<List<Cell>> cells = new ArrayList<>();
		List<float[][]> parts = new ArrayList<>();
		for (int row = 0; row < 2; row++) {
			cells.add(rows.get(row).cells().subList(start, start + length));
			parts.add(Arrays.copyOfRange(scores.get(row), start, start + length));
		}
		return decode(cells, parts, outside(rows, scores, start, length));
	}

	/** Reads cells as each of the formats of their length. */
	private static @Nullable Zone decode(List<List<Cell>> cells, List<float[][]> scores, int outside) {
		Zone best = null;
		for (MrzFormat format : MrzFormat.values()) {
			if (format.lines() == 2 && format.length() == scores.get(0).length && canBe(format, scores.get(0)[0])) {
				DecodedText names = NameLineDecoder.decode(scores.get(0), format.isVisa() ? VISA : PASSPORT);
				DecodedText data = DataLineDecoder.decode(scores.get(1), DataLineLayout.of(format));
				double score = (names.logProbability() + data.logProbability()) / 2 - OUTSIDE * outside;
				List<ZoneLine> lines = List.of(new ZoneLine(cells.get(0), scores.get(0), names.text()),
						new ZoneLine(cells.get(1), scores.get(1), data.text()));
				best = better(best,
						new Zone(format, lines, score, DataLine.of(format, data.text()).isConsistent(), outside));
			}
		}
		return best;
	}

	/** A passport is no visa, even if a visa's check digits would be right. */
	private static boolean canBe(MrzFormat format, float[] firstCell) {
		String other = format.isVisa() ? PASSPORT : VISA;
		return firstCell[MrzLine.CHARACTERS.indexOf(other)] < ZoneLine.CLEAR;
	}

	private @Nullable Zone track(Zone zone) {
		if (zone.format().lines() != 2) {
			return null;
		}
		this.tracks++;
		List<List<Cell>> cells = new ArrayList<>();
		List<float[][]> scores = new ArrayList<>();
		for (ZoneLine line : zone.lines()) {
			List<Cell> tracked = CellTracker.track(this.scorer, line.cells());
			cells.add(tracked);
			scores.add(this.scorer.score(tracked));
		}
		return decode(cells, scores, zone.outside());
	}

}
