package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanLowContrastValidator extends PictureValidator<ScanLowContrast> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Light.lowContrast(facts.quality());
	}

}
