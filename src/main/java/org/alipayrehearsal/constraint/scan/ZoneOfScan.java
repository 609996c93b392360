package org.alipayrehearsal.constraint.scan;

import java.util.List;
import java.util.function.Function;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Undecided;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * Judges the machine-readable zones of scans. Where there is none, no rule about zones
 * can tell.
 */
final class ZoneOfScan {

	/** There is no zone in the picture, or none was found. */
	static final Undecided NONE = new Undecided("no-mrz");

	/** The zone was not read surely enough. */
	static final Undecided UNSURE = new Undecided("mrz-unsure");

	private ZoneOfScan() {
	}

	/**
	 * Judges the zone of a scan.
	 * @param scan the scan, or null where there is none
	 * @param rule what a rule says of a zone
	 * @return what the rule says of the scan
	 */
	static Judgement judge(@Nullable ScanReport scan, Function<MrzReading, Judgement> rule) {
		if (scan == null) {
			return Judgement.satisfied();
		}
		Obstacle obstacle = Obstacle.of(scan);
		if (obstacle != null) {
			return obstacle.undecided();
		}
		PictureFacts facts = scan.facts();
		MrzReading zone = (facts != null) ? facts.mrz() : null;
		return (zone != null) ? rule.apply(zone) : NONE;
	}

	/**
	 * Judges the zones of both scans.
	 * @param slots the scans
	 * @param step the path of the scans' step and a full stop; empty below the step
	 * @param rule what a rule says of a zone
	 * @return what the rule says of each scan
	 */
	static List<Judgement> judge(ScanSlots slots, String step, Function<MrzReading, Judgement> rule) {
		return List.of(judge(slots.visaScan(), rule).at(step + "visaScan"),
				judge(slots.entryProof(), rule).at(step + "entryProof"));
	}

}
