package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanPassportPageValidator extends ZoneValidator<ScanPassportPage> {

	@Override
	Judgement judgeZone(MrzReading zone) {
		return Judgement.objectIf(zone.format() == MrzFormat.TD3);
	}

}
