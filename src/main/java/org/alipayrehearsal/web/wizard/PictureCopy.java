package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Set;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how the browser may make a JPG of a picture: converted, turned upright, and
 * scaled down to 2 MB. A copy loses the metadata, so none is made of a picture that was
 * edited or is a screenshot.
 *
 * @param offered whether a copy settles a finding
 * @param forbidden whether no copy may be made
 * @param quarterTurns how many quarter turns clockwise make the picture upright
 * @param leastSide the length of the longer side in pixels that small print needs; a copy
 * is not made smaller
 */
public record PictureCopy(boolean offered, boolean forbidden, int quarterTurns, long leastSide) {

	private static final Set<String> SETTLED = Set.of("scan-type", "scan-format", "scan-over-2-mb", "scan-too-large",
			"scan-too-many-pixels", "scan-sideways");

	private static final Set<String> FORBIDDING = Set.of("scan-edited", "scan-screenshot");

	/** As ScanCoarse wants it: dots per inch by the zone, else pixels. */
	private static final double LEAST_DOTS = 185;

	private static final long LEAST_PIXELS = 1250;

	/** Of a picture that was not decoded, nothing is known about its print. */
	private static final long LEAST_PIXELS_UNSEEN = 2000;

	private static final double CHARACTERS_PER_INCH = 10;

	/** No picture was sent yet. */
	static final PictureCopy UNSENT = new PictureCopy(false, false, 0, LEAST_PIXELS_UNSEEN);

	/**
	 * {@return how a copy of a picture may be made}
	 */
	static PictureCopy of(@Nullable ScanReport scan, List<Finding> findings) {
		if (scan == null) {
			return UNSENT;
		}
		List<String> rules = findings.stream().map(Finding::rule).toList();
		boolean forbidden = rules.stream().anyMatch(FORBIDDING::contains);
		PictureFacts facts = scan.facts();
		MrzReading zone = (facts != null) ? facts.mrz() : null;
		return new PictureCopy(!forbidden && rules.stream().anyMatch(SETTLED::contains), forbidden,
				(zone != null) ? zone.quarterTurns() : 0, leastSide(scan, zone));
	}

	private static long leastSide(ScanReport scan, @Nullable MrzReading zone) {
		PictureSize size = scan.size();
		if (scan.facts() == null || size == null) {
			return LEAST_PIXELS_UNSEEN;
		}
		return (zone != null) ? Math.round(size.longSide() * LEAST_DOTS / (CHARACTERS_PER_INCH * zone.pitch()))
				: LEAST_PIXELS;
	}

	/**
	 * {@return the most bytes that a copy should have}
	 */
	public int mostBytes() {
		return ScanLimits.BYTES_REPORTED;
	}

}
