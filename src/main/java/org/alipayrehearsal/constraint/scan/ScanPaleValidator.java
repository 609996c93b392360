package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;

class ScanPaleValidator extends PictureValidator<ScanPale> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return Colours.pale(facts.quality());
	}

}
