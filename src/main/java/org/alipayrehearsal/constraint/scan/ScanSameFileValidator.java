package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

class ScanSameFileValidator extends RuleValidator<ScanSameFile, ScanSlots> {

	@Override
	protected Judgement judge(@Nullable ScanSlots slots) {
		return (slots != null) ? judge(slots.visaScan(), slots.entryProof()) : Judgement.satisfied();
	}

	static Judgement judge(@Nullable ScanReport visa, @Nullable ScanReport proof) {
		if (visa == null || proof == null) {
			return Judgement.satisfied();
		}
		if (!visa.sha256().equals(proof.sha256())) {
			return Judgement.objectIf(hasSamePixels(visa.facts(), proof.facts()));
		}
		boolean nothing = proof.type() == FileType.EMPTY;
		return nothing ? Obstacle.EMPTY.undecided() : Judgement.objectIf(true);
	}

	private static boolean hasSamePixels(@Nullable PictureFacts visa, @Nullable PictureFacts proof) {
		return visa != null && proof != null && visa.pixels().equals(proof.pixels());
	}

}
