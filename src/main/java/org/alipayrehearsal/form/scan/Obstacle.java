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
 * A reason why the examination of a scan ended early, in the order of the examination.
 * One rule reports it, and rules on later stages are inconclusive.
 */
public enum Obstacle {

	/** The file has no content. */
	EMPTY("scan-unreadable"),

	/** The file is not a readable picture. */
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
	 * Return why the examination of a scan ended early.
	 * @return the obstacle, or null if the scan was examined completely
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
	 * Return the result of rules on later stages, whose reason is the rule that reports
	 * this obstacle.
	 */
	public RuleResult inconclusive() {
		return new Inconclusive(this.rule);
	}

}
