package org.alipayrehearsal.form.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * A rule about what a picture shows. Of a scan that was not examined whole it cannot
 * tell.
 *
 * @param <A> the constraint
 */
abstract class PictureValidator<A extends Annotation> extends RuleValidator<A, ScanReport> {

	@Override
	protected final RuleResult evaluate(@Nullable ScanReport scan) {
		if (scan == null) {
			return RuleResult.satisfied();
		}
		Obstacle met = Obstacle.of(scan);
		PictureFacts facts = scan.facts();
		if (met != null || facts == null) {
			return ((met != null) ? met : Obstacle.UNREADABLE).inconclusive();
		}
		return evaluate(scan, facts);
	}

	/**
	 * Evaluates a picture that was examined whole.
	 */
	abstract RuleResult evaluate(ScanReport scan, PictureFacts facts);

	/**
	 * Return a region of a picture as evidence.
	 * @param region the region
	 * @param kind what is there, as the last part of a message key
	 */
	static Evidence region(Region region, String kind) {
		return new Evidence.PictureRegion(region.left(), region.top(), region.right(), region.bottom(), kind);
	}

	/**
	 * What the milder of two rules says of a fault that the graver one looks for too.
	 */
	static RuleResult milder(boolean grave, boolean fault) {
		return grave ? RuleResult.notApplicable() : RuleResult.violatedIf(fault);
	}

}
