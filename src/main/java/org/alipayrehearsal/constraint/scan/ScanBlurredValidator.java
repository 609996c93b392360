package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanBlurredValidator extends PictureValidator<ScanBlurred> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Sharpness.blurred(facts);
	}

}
