package org.alipayrehearsal.form.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Base class of rules on the content of a picture. They are inconclusive if the scan was
 * not decoded completely.
 *
 * @param <A> the constraint
 */
abstract class PictureValidator<A extends Annotation> extends ScanValidator<A> {

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

	/** Evaluate a completely decoded picture. */
	abstract RuleResult evaluate(ScanReport scan, PictureFacts facts);

	/**
	 * Return a region of a picture as evidence.
	 * @param region the region
	 * @param kind the kind of region, as the last part of a message key
	 */
	static Evidence region(Region region, String kind) {
		return new Evidence.PictureRegion(region.left(), region.top(), region.right(), region.bottom(), kind);
	}

	/**
	 * Return the result of the milder of two rules on the same measure, which is not
	 * applicable if the graver rule is violated.
	 */
	static RuleResult milder(boolean grave, boolean fault) {
		return grave ? RuleResult.notApplicable() : RuleResult.violatedIf(fault);
	}

}
