package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.alipayrehearsal.scan.mrz.UnreadMrz.Reason;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Searches a page for a zone in four orientations and with several thresholds, until a
 * zone is read well.
 */
final class ZoneFinder {

	/** The most pairs of lines that are read for each threshold and direction. */
	private static final int MOST_PAIRS = 4;

	/**
	 * The most single lines that are tried for each threshold and direction.
	 */
	private static final int MOST_SINGLE = 2;

	/** The fewest letters of a single line that is tried. */
	private static final int LEAST_LETTERS = 20;

	/** The mean log probability above which a consistent zone ends the search. */
	private static final double GOOD = -0.15;

	/** The mean log probability below which a candidate is not a zone. */
	private static final double LEAST = -0.6;

	/** The mean log probability above which lines are certainly those of a zone. */
	private static final double CERTAIN = -0.25;

	/** The fewest columns of a tilted or mirrored zone. */
	private static final int LEAST_TILTED = 28;

	/** The angles that make tilted lines nearly horizontal, in radians. */
	private static final double[] TILTS = { Math.toRadians(-33), Math.toRadians(33) };

	private static final boolean[] EITHER = { false, true };

	private final GreyPicture page;

	private final ZoneReader reader;

	private final PartnerFinder partners;

	/** The components by the first threshold. */
	private List<ConnectedComponent> components = List.of();

	private @Nullable MrzCandidate best;

	private @Nullable UnreadMrz unread;

	private boolean bestTurned;

	ZoneFinder(GreyPicture page, GlyphClassifier classifier) {
		this.page = page;
		CellScorer scorer = new CellScorer(page, classifier);
		this.reader = new ZoneReader(scorer);
		this.partners = new PartnerFinder(scorer);
	}

	/**
	 * Finds the zone.
	 * @return the zone, or null if the page has none that can be read
	 */
	@Nullable MrzCandidate find() {
		for (InkRuns.Threshold threshold : thresholds()) {
			List<ConnectedComponent> components = ConnectedComponentLabeler.find(this.page, threshold);
			if (this.components.isEmpty()) {
				this.components = components;
			}
			for (boolean turned : (this.best != null) ? new boolean[] { this.bestTurned } : EITHER) {
				if (search(turned ? turned(components) : components, turned)) {
					return this.best;
				}
			}
		}
		return (this.best != null && this.best.legibleMean() > LEAST && this.best.isPlausible()) ? this.best : null;
	}

	/**
	 * Returns what is known of a zone that {@link #find()} did not find.
	 * @return the zone, or null if there is no sign of one
	 */
	@Nullable UnreadMrz unread() {
		if (this.unread != null) {
			return this.unread;
		}
		for (boolean turned : EITHER) {
			List<ConnectedComponent> components = turned ? turned(this.components) : this.components;
			for (double angle : TILTS) {
				UnreadMrz tilted = tilted(components, angle, turned);
				if (tilted != null) {
					return tilted;
				}
			}
		}
		return null;
	}

	private @Nullable UnreadMrz tilted(List<ConnectedComponent> components, double angle, boolean turned) {
		List<TextLine> lines = lines(components.stream().map((component) -> component.rotated(angle)).toList());
		List<LinePair> pairs = LinePair.find(lines);
		for (LinePair pair : pairs.subList(0, Math.min(MOST_SINGLE, pairs.size()))) {
			List<CellRow> rows = pair.rows(0).stream().map((row) -> inPage(row.rotated(-angle), turned)).toList();
			if (pair.length() >= LEAST_TILTED && clarity(rows) > CERTAIN) {
				return unread(Reason.TILTED, rows);
			}
		}
		return null;
	}

	/** Notes lines of a zone that is incomplete or mirrored, in case none is read. */
	private void note(List<CellRow> rows, int length) {
		if (this.unread != null) {
			return;
		}
		double upright = clarity(rows);
		double mirrored = clarity(rows.stream().map(CellRow::mirrored).toList());
		if (mirrored > CERTAIN && mirrored > upright && length >= LEAST_TILTED) {
			this.unread = unread(Reason.MIRRORED, rows);
		}
		else if (upright > CERTAIN && length < MrzFormat.TD3.length()) {
			this.unread = unread(Reason.COVERED, rows);
		}
	}

	/** The clarity of the less clear row, upright or upside down. */
	private double clarity(List<CellRow> rows) {
		double upright = Double.POSITIVE_INFINITY;
		double upsideDown = Double.POSITIVE_INFINITY;
		for (CellRow row : rows) {
			upright = Math.min(upright, this.reader.meanClarity(row));
			upsideDown = Math.min(upsideDown, this.reader.meanClarity(row.rotated180()));
		}
		return Math.max(upright, upsideDown);
	}

	private static List<CellRow> rotated180(List<CellRow> rows) {
		List<CellRow> rotated = new ArrayList<>(rows.stream().map(CellRow::rotated180).toList());
		Collections.reverse(rotated);
		return rotated;
	}

	private UnreadMrz unread(Reason reason, List<CellRow> rows) {
		List<Cell> cells = rows.stream()
			.flatMap((row) -> row.cells().subList(row.first(), row.last() + 1).stream())
			.toList();
		return new UnreadMrz(reason, MrzCandidate.region(cells, this.page));
	}

	/** For ordinary print, for print under a lighter stamp, and for faint print. */
	private List<InkRuns.Threshold> thresholds() {
		int side = Math.max(this.page.width(), this.page.height());
		return List.of(new InkRuns.Threshold(Math.max(10, side / 60), 14),
				new InkRuns.Threshold(Math.max(10, side / 40), 35), new InkRuns.Threshold(Math.max(10, side / 90), 8));
	}

	private List<ConnectedComponent> turned(List<ConnectedComponent> components) {
		return components.stream().map((component) -> component.turned(this.page.height())).toList();
	}

	private static List<TextLine> lines(List<ConnectedComponent> components) {
		return TextLineGrouper.find(components).stream().map(TextLineFitter::fit).flatMap(Optional::stream).toList();
	}

	/** Reads the best pairs of lines; returns whether the search can end. */
	private boolean search(List<ConnectedComponent> components, boolean turned) {
		List<TextLine> lines = lines(components);
		List<LinePair> pairs = LinePair.find(lines);
		for (LinePair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
			List<CellRow> rows = pair.rows(ZoneReader.margin(pair.length()))
				.stream()
				.map((row) -> inPage(row, turned))
				.toList();
			if (read(rows, turned) || read(rotated180(rows), turned)) {
				return true;
			}
			note(rows, pair.length());
		}
		return this.best == null && searchSingle(lines, turned);
	}

	/** Reads the best lines for which no neighbour was found. */
	private boolean searchSingle(List<TextLine> lines, boolean turned) {
		List<TextLine> likely = lines.stream()
			.filter((line) -> line.letters() >= LEAST_LETTERS && line.length() <= MrzFormat.TD3.length() + 2)
			.sorted(Comparator.comparingDouble(TextLine::score).reversed())
			.limit(MOST_SINGLE)
			.toList();
		for (TextLine line : likely) {
			CellRow row = inPage(CellRow.of(line, ZoneReader.margin(line.length())), turned);
			for (CellRow either : List.of(row, row.rotated180())) {
				if (this.reader.isReadable(List.of(either))) {
					if (line.length() >= LEAST_TILTED && this.unread == null && clarity(List.of(either)) > CERTAIN) {
						this.unread = unread(Reason.COVERED, List.of(either));
					}
					for (int direction : new int[] { -1, 1 }) {
						if (this.partners.find(either, direction).filter((rows) -> read(rows, turned)).isPresent()) {
							return true;
						}
					}
				}
			}
		}
		return false;
	}

	private CellRow inPage(CellRow row, boolean turned) {
		return turned ? row.turnedBack(this.page.height()) : row;
	}

	private boolean read(List<CellRow> rows, boolean turned) {
		MrzCandidate zone = this.reader.read(rows);
		if (zone == null || (this.best != null && !zone.isBetterThan(this.best))) {
			return false;
		}
		this.best = zone;
		this.bestTurned = turned;
		return zone.isConsistent() && zone.meanLogProbability() > GOOD && zone.contradictions() == 0
				&& zone.isPlausible();
	}

	/**
	 * Finds the second line of a zone if only one was grouped, because a stamp or a
	 * reflection covers the other. It has the same length and a known distance.
	 */
	private static final class PartnerFinder {

		/**
		 * The distance of the lines in pitches, 6.35 mm to 2.54 mm, and deviations from
		 * it.
		 */
		private static final double[] DISTANCES = { 2.5, 2.38, 2.62, 2.26, 2.74, 2.14, 2.86 };

		private static final double READABLE = -1.2;

		private final CellScorer scorer;

		PartnerFinder(CellScorer scorer) {
			this.scorer = scorer;
		}

		/**
		 * Finds the row above or below another.
		 * @param row a row that is readable
		 * @param direction -1 to look above, 1 to look below
		 * @return the two rows, the upper one first, or empty if none is readable
		 */
		Optional<List<CellRow>> find(CellRow row, int direction) {
			Optional<CellRow> best = Optional.empty();
			double most = READABLE;
			for (double distance : DISTANCES) {
				CellRow other = row.below(direction * distance);
				double confidence = confidence(other);
				if (confidence > most) {
					most = confidence;
					best = Optional.of(other);
				}
			}
			return best.map((other) -> (direction < 0) ? List.of(other, row) : List.of(row, other));
		}

		private double confidence(CellRow row) {
			double sum = 0;
			int count = 0;
			for (int i = row.first(); i <= row.last(); i += 3) {
				sum += this.scorer.confidence(row.cells().get(i));
				count++;
			}
			return sum / count;
		}

	}

}
