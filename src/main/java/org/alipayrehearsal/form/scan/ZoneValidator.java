package org.alipayrehearsal.form.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

/**
 * Base class of rules on the machine-readable zone of a scan.
 *
 * @param <A> the constraint
 */
abstract class ZoneValidator<A extends Annotation> extends ScanValidator<A> {

	@Override
	protected final RuleResult evaluate(@Nullable ScanReport scan) {
		return ZoneOfScan.evaluate(scan, this::evaluateZone);
	}

	/**
	 * Evaluate a zone.
	 * @param zone the reading
	 * @return the result
	 */
	abstract RuleResult evaluateZone(MrzReading zone);

}
