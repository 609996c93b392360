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
		ZonePlaces places = new ZonePlaces(settled, scores);
		MrzCandidate best = null;
		for (int length : new int[] { MrzFormat.TD3.length(), MrzFormat.MRV_B.length() }) {
			for (int start : places.starts(length)) {
				int outside = places.outside(start, length);
				if (best == null || best.canBeBeaten(ZoneDecoder.most(outside))) {
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

	private static @Nullable MrzCandidate window(ZonePlaces places, int start, int length, int outside) {
		List<List<Cell>> cells = new ArrayList<>();
		List<float[][]> parts = new ArrayList<>();
		for (int row = 0; row < 2; row++) {
			cells.add(places.rows().get(row).cells().subList(start, start + length));
			parts.add(Arrays.copyOfRange(places.scores().get(row), start, start + length));
		}
		return ZoneDecoder.decode(cells, parts, outside);
	}

	private @Nullable MrzCandidate track(MrzCandidate zone) {
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
		return ZoneDecoder.decode(cells, scores, zone.outside());
	}

}
