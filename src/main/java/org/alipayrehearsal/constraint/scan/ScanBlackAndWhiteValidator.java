package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanBlackAndWhiteValidator extends PictureValidator<ScanBlackAndWhite> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Colours.blackAndWhite(facts.quality());
	}

}
