package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

class ScanSameFileValidator extends RuleValidator<ScanSameFile, ScanSlots> {

	@Override
	protected Judgement judge(@Nullable ScanSlots slots) {
		return (slots != null) ? judge(slots.visaScan(), slots.entryProof()) : Judgement.satisfied();
	}

	static Judgement judge(@Nullable ScanReport visa, @Nullable ScanReport proof) {
		if (visa == null || proof == null || !visa.sha256().equals(proof.sha256())) {
			return Judgement.satisfied();
		}
		boolean nothing = proof.type() == FileType.EMPTY;
		return nothing ? Obstacle.EMPTY.undecided() : Judgement.objectIf(true);
	}

}
