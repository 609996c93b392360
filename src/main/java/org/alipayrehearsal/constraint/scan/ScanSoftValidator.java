package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanSoftValidator extends PictureValidator<ScanSoft> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Sharpness.soft(facts);
	}

}
