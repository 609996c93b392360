package org.alipayrehearsal.form.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Base class of rules that report an {@link Obstacle}. They are inconclusive if the
 * examination ended at an earlier one and satisfied if it went on.
 *
 * @param <A> the constraint
 */
abstract class ObstacleValidator<A extends Annotation> extends ScanValidator<A> {

	private final Obstacle reported;

	ObstacleValidator(Obstacle reported) {
		this.reported = reported;
	}

	@Override
	protected final RuleResult evaluate(@Nullable ScanReport scan) {
		Obstacle met = (scan != null) ? Obstacle.of(scan) : null;
		if (scan == null || met == null || met.compareTo(this.reported) > 0) {
			return RuleResult.satisfied();
		}
		return reports(met) ? violation(scan) : met.inconclusive();
	}

	/** Return whether this rule reports an obstacle. */
	boolean reports(Obstacle met) {
		return met == this.reported;
	}

	/** Return the violation by a scan whose examination ended at the obstacle. */
	abstract Violated violation(ScanReport scan);

}
