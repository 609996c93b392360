package org.alipayrehearsal.form.scan;

import java.util.List;
import java.util.function.Function;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the machine-readable zones of scans. Where there is none, no rule about zones
 * can tell.
 */
public final class ZoneOfScan {

	/** There is no zone in the picture, or none was found. */
	static final Inconclusive NONE = new Inconclusive("no-mrz");

	/** The zone was not read surely enough. */
	public static final Inconclusive UNSURE = new Inconclusive("mrz-unsure");

	private ZoneOfScan() {
	}

	/**
	 * Evaluates the zone of a scan.
	 * @param scan the scan, or null where there is none
	 * @param rule what a rule says of a zone
	 * @return what the rule says of the scan
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
		return (zone != null) ? rule.apply(zone) : NONE;
	}

	/**
	 * Evaluates the zones of both scans.
	 * @param visaScan the scan of the visa, or null
	 * @param entryProof the other scan, or null
	 * @param step the path of the scans' step and a full stop; empty below the step
	 * @param rule what a rule says of a zone
	 * @return what the rule says of each scan
	 */
	public static List<RuleResult> evaluate(@Nullable ScanReport visaScan, @Nullable ScanReport entryProof, String step,
			Function<MrzReading, RuleResult> rule) {
		return List.of(evaluate(visaScan, rule).at(step + "visaScan"),
				evaluate(entryProof, rule).at(step + "entryProof"));
	}

}
