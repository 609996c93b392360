package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanDimValidator extends PictureValidator<ScanDim> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Light.dim(facts.quality());
	}

}
