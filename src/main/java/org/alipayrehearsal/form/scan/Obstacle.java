package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * What ends the examination of a scan, in the order in which the examination meets it.
 * One rule reports it; of what comes after it, nobody can tell.
 */
public enum Obstacle {

	/** The file has no content. */
	EMPTY("scan-unreadable"),

	/** The file is no readable picture. */
	TYPE("scan-type"),

	/** The file has too many bytes. */
	TOO_LARGE("scan-too-large"),

	/** The picture has too many pixels. */
	TOO_MANY_PIXELS("scan-too-many-pixels"),

	/** The picture cannot be decoded. */
	UNREADABLE("scan-unreadable");

	private final String rule;

	Obstacle(String rule) {
		this.rule = rule;
	}

	/**
	 * What stood in the way of examining a scan.
	 * @return the obstacle, or null where all of it was examined
	 */
	public static @Nullable Obstacle of(ScanReport scan) {
		if (scan.type() == FileType.EMPTY) {
			return EMPTY;
		}
		if (!scan.type().isReadable()) {
			return TYPE;
		}
		if (!ScanLimits.allowsBytes(scan.bytes())) {
			return TOO_LARGE;
		}
		PictureSize size = scan.size();
		if (size != null && !ScanLimits.allowsSize(size)) {
			return TOO_MANY_PIXELS;
		}
		return (scan.decoding() != Decoding.COMPLETE) ? UNREADABLE : null;
	}

	/**
	 * What a rule says that evaluates what comes after this obstacle: it cannot tell, and
	 * why is the rule that reports the obstacle.
	 */
	public RuleResult inconclusive() {
		return new Inconclusive(this.rule);
	}

}
