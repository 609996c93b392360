package org.alipayrehearsal.constraint.scan;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * A rule about what a picture shows. Of a scan that was not examined whole it cannot
 * tell.
 *
 * @param <A> the constraint
 */
abstract class PictureValidator<A extends Annotation> extends RuleValidator<A, ScanReport> {

	@Override
	protected final Judgement judge(@Nullable ScanReport scan) {
		if (scan == null) {
			return Judgement.satisfied();
		}
		Obstacle met = Obstacle.of(scan);
		PictureFacts facts = scan.facts();
		if (met != null || facts == null) {
			return ((met != null) ? met : Obstacle.UNREADABLE).undecided();
		}
		return judge(scan, facts);
	}

	/**
	 * Judges a picture that was examined whole.
	 */
	abstract Judgement judge(ScanReport scan, PictureFacts facts);

	/**
	 * What the milder of two rules says of a fault that the graver one looks for too.
	 */
	static Judgement milder(boolean grave, boolean fault) {
		return grave ? Judgement.notApplicable() : Judgement.objectIf(fault);
	}

}
