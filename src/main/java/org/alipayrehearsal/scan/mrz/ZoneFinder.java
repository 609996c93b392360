package org.alipayrehearsal.scan.mrz;

import java.util.List;
import java.util.Optional;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Searches a page for a zone: upright, on either side and upside down, with several
 * thresholds, until one is read well.
 */
final class ZoneFinder {

	/** Pairs of lines that are read at most with each threshold and direction. */
	private static final int MOST_PAIRS = 4;

	/** A zone that is read so well, with right check digits, is the page's. */
	private static final double GOOD = -0.15;

	/** A zone that is read worse than this is no zone. */
	private static final double LEAST = -0.6;

	private final GreyPicture page;

	private final ZoneReader reader;

	private @Nullable Zone best;

	ZoneFinder(GreyPicture page, GlyphClassifier classifier) {
		this.page = page;
		this.reader = new ZoneReader(new CellScorer(page, classifier));
	}

	/**
	 * Finds the zone.
	 * @return the zone, or null where the page has none that can be read
	 */
	@Nullable Zone find() {
		int side = Math.max(this.page.width(), this.page.height());
		List<Threshold> thresholds = List.of(new Threshold(Math.max(10, side / 60), 14),
				new Threshold(Math.max(10, side / 90), 8), new Threshold(Math.max(10, side / 60), 24));
		for (Threshold threshold : thresholds) {
			List<Component> components = ComponentFinder.find(this.page, threshold);
			if (search(components, false) || search(turned(components), true)) {
				break;
			}
		}
		return (this.best != null && this.best.meanLogProbability() > LEAST) ? this.best : null;
	}

	private List<Component> turned(List<Component> components) {
		return components.stream().map((component) -> component.turned(this.page.height())).toList();
	}

	/** Reads the likeliest pairs; returns whether nothing better can be found. */
	private boolean search(List<Component> components, boolean turned) {
		List<TextLine> lines = ChainFinder.find(components)
			.stream()
			.map(TextLineFitter::fit)
			.flatMap(Optional::stream)
			.toList();
		List<LinePair> pairs = LinePairs.find(lines);
		for (LinePair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
			List<CellRow> rows = pair.rows(ZoneReader.margin(pair.length()));
			if (turned) {
				rows = rows.stream().map((row) -> row.turnedBack(this.page.height())).toList();
			}
			if (read(rows) || read(List.of(rows.get(1).halfTurned(), rows.get(0).halfTurned()))) {
				return true;
			}
		}
		return false;
	}

	private boolean read(List<CellRow> rows) {
		Zone zone = this.reader.read(rows);
		if (zone != null && (this.best == null || zone.isBetterThan(this.best))) {
			this.best = zone;
		}
		return zone != null && zone.isConsistent() && zone.meanLogProbability() > GOOD;
	}

}
