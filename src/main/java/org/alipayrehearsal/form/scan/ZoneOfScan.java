package org.alipayrehearsal.form.scan;

import java.util.List;
import java.util.function.Function;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.mrz.UnreadMrz;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the machine-readable zones of scans. Rules on the zone are inconclusive if
 * there is none.
 */
public final class ZoneOfScan {

	/** No zone was found. */
	static final Inconclusive NONE = new Inconclusive("no-mrz");

	/** The zone or a field of it is not trusted. */
	static final Inconclusive UNSURE = new Inconclusive("mrz-unsure");

	/** A part of the zone is covered, cut off or washed out. */
	static final Inconclusive COVERED = new Inconclusive("mrz-covered");

	/** The zone is tilted or mirrored. */
	static final Inconclusive NOT_UPRIGHT = new Inconclusive("mrz-not-upright");

	private ZoneOfScan() {
	}

	/**
	 * Evaluate the zone of a scan.
	 * @param scan the scan, or null
	 * @param rule evaluates a zone
	 * @return the result for the scan
	 */
	public static RuleResult evaluate(@Nullable ScanReport scan, Function<MrzReading, RuleResult> rule) {
		if (scan == null) {
			return RuleResult.satisfied();
		}
		Obstacle obstacle = Obstacle.of(scan);
		if (obstacle != null) {
			return obstacle.inconclusive();
		}
		PictureFacts facts = scan.facts();
		MrzReading zone = (facts != null) ? facts.mrz() : null;
		return (zone != null) ? rule.apply(zone) : notRead(unread(scan));
	}

	/**
	 * Returns the zone of a scan that was found but not read.
	 * @param scan the scan, or null
	 * @return the zone, or null if there is none
	 */
	static @Nullable UnreadMrz unread(@Nullable ScanReport scan) {
		PictureFacts facts = (scan != null) ? scan.facts() : null;
		return (facts != null) ? facts.unreadMrz() : null;
	}

	private static RuleResult notRead(@Nullable UnreadMrz unread) {
		if (unread == null) {
			return NONE;
		}
		return (unread.reason() == UnreadMrz.Reason.COVERED) ? COVERED : NOT_UPRIGHT;
	}

	/**
	 * Returns the result of a rule that needs a part of a zone that cannot be trusted.
	 * @param zone the zone
	 * @return the inconclusive result
	 */
	public static RuleResult unsure(MrzReading zone) {
		return zone.obstructions().isEmpty() ? UNSURE : COVERED;
	}

	/**
	 * Evaluate the zones of both scans.
	 * @param visaScan the scan of the visa, or null
	 * @param entryProof the other scan, or null
	 * @param step the prefix of the paths, for example {@code documents.}, or empty
	 * @param rule evaluates a zone
	 * @return the result for each scan
	 */
	public static List<RuleResult> evaluate(@Nullable ScanReport visaScan, @Nullable ScanReport entryProof, String step,
			Function<MrzReading, RuleResult> rule) {
		return List.of(evaluate(visaScan, rule).at(step + "visaScan"),
				evaluate(entryProof, rule).at(step + "entryProof"));
	}

}
