package org.alipayrehearsal.form.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * A rule that reports one of the obstacles. Where the examination ended before it, the
 * rule cannot tell; where it got further, there is nothing to object.
 *
 * @param <A> the constraint
 */
abstract class ObstacleValidator<A extends Annotation> extends RuleValidator<A, ScanReport> {

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

	/**
	 * Whether this rule is the one that reports an obstacle.
	 */
	boolean reports(Obstacle met) {
		return met == this.reported;
	}

	/**
	 * What the rule has against a scan that met its obstacle.
	 */
	abstract Violated violation(ScanReport scan);

}
