package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanDarkValidator extends PictureValidator<ScanDark> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Light.dark(facts.quality());
	}

}
