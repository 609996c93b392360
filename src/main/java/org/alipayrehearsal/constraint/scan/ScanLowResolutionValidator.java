package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanLowResolutionValidator extends PictureValidator<ScanLowResolution> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		Resolution resolution = Resolution.of(scan, facts);
		return resolution.objectIf(resolution.isLow());
	}

}
