package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;

class ScanOver2MbValidator extends PictureValidator<ScanOver2Mb> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Judgement.objectIf(scan.bytes() > ScanLimits.BYTES_REPORTED);
	}

}
