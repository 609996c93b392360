package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

class ScanSamePictureValidator extends RuleValidator<ScanSamePicture, ScanSlots> {

	/**
	 * Copies differ in at most 30 of 256 bits, pages of the same layout in 36 and more.
	 */
	private static final int ALIKE = 33;

	@Override
	protected Judgement judge(@Nullable ScanSlots slots) {
		return (slots != null) ? judge(slots.visaScan(), slots.entryProof()) : Judgement.satisfied();
	}

	static Judgement judge(@Nullable ScanReport visa, @Nullable ScanReport proof) {
		if (visa == null || proof == null) {
			return Judgement.satisfied();
		}
		if (ScanSameFileValidator.judge(visa, proof) instanceof Objection) {
			return Judgement.notApplicable();
		}
		PictureFacts one = visa.facts();
		PictureFacts other = proof.facts();
		if (one == null || other == null) {
			Obstacle met = Obstacle.of(proof);
			return (met != null) ? met.undecided() : new Undecided("pictures-not-compared");
		}
		return Judgement.objectIf(one.hash().distance(other.hash()) <= ALIKE);
	}

}
