package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanIdentityCardValidator extends ZoneValidator<ScanIdentityCard> {

	@Override
	Judgement judgeZone(MrzReading zone) {
		return Judgement.objectIf(zone.format() == MrzFormat.TD1);
	}

}
