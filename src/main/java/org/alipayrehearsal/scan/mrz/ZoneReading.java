package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.List;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.alipayrehearsal.scan.pixel.Region;

/**
 * Makes facts of a zone that was found.
 */
final class ZoneReading {

	/** Above this mean log probability lines count as clearly read. */
	private static final double CLEAR = -0.15;

	private final MrzCandidate zone;

	private final GreyPicture page;

	private ZoneReading(MrzCandidate zone, GreyPicture page) {
		this.zone = zone;
		this.page = page;
	}

	/**
	 * Tells what was read.
	 * @param zone the zone
	 * @param page the picture in which it was found
	 * @param scale pixels of the page for each pixel of the file
	 * @return the facts
	 */
	static MrzReading of(MrzCandidate zone, GreyPicture page, double scale) {
		return new ZoneReading(zone, page).facts(scale);
	}

	private MrzReading facts(double scale) {
		List<MrzLine> lines = this.zone.lines()
			.stream()
			.map((line) -> new MrzLine(line.text(), line.scores()))
			.toList();
		double mean = this.zone.meanLogProbability();
		boolean clear = mean > CLEAR;
		if (this.zone.format() == MrzFormat.TD1) {
			MrzField unread = new MrzField("", true, false);
			return new MrzReading(MrzFormat.TD1, lines, unread, unread, unread, true, clear, quarterTurns(),
					pitch() / scale, place());
		}
		ZoneLine line = this.zone.lines().get(1);
		LowerMrzLineLayout layout = LowerMrzLineLayout.of(this.zone.format());
		LowerMrzLine data = LowerMrzLine.of(this.zone.format(), line.text());
		FieldTrust trust = new FieldTrust(line, data, mean);
		return new MrzReading(this.zone.format(), lines, trust.field(layout.number()), trust.date(layout.birth()),
				trust.date(layout.expiry()), data.isCompositeRight(), clear, quarterTurns(), pitch() / scale, place());
	}

	/** Which way the lines run tells how to turn the picture. */
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

	private Region place() {
		double left = 1;
		double top = 1;
		double right = 0;
		double bottom = 0;
		for (Cell cell : cells()) {
			double reachX = (Math.abs(cell.rightX()) + Math.abs(cell.downX())) / 2;
			double reachY = (Math.abs(cell.rightY()) + Math.abs(cell.downY())) / 2;
			left = Math.min(left, (cell.x() - reachX) / this.page.width());
			right = Math.max(right, (cell.x() + reachX) / this.page.width());
			top = Math.min(top, (cell.y() - reachY) / this.page.height());
			bottom = Math.max(bottom, (cell.y() + reachY) / this.page.height());
		}
		return new Region(Math.max(0, left), Math.max(0, top), Math.min(1, right), Math.min(1, bottom));
	}

	private List<Cell> cells() {
		List<Cell> cells = new ArrayList<>();
		this.zone.lines().forEach((line) -> cells.addAll(line.cells()));
		return cells;
	}

}
