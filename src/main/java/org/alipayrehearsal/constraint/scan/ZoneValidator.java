package org.alipayrehearsal.constraint.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * A rule about the machine-readable zone of a scan.
 *
 * @param <A> the constraint
 */
abstract class ZoneValidator<A extends Annotation> extends RuleValidator<A, ScanReport> {

	@Override
	protected final Judgement judge(@Nullable ScanReport scan) {
		return ZoneOfScan.judge(scan, this::judgeZone);
	}

	/**
	 * Judges a zone.
	 * @param zone what was read
	 * @return what the rule says
	 */
	abstract Judgement judgeZone(MrzReading zone);

}
