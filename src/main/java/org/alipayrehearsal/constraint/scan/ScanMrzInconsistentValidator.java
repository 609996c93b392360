package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanMrzInconsistentValidator extends ZoneValidator<ScanMrzInconsistent> {

	@Override
	Judgement judgeZone(MrzReading zone) {
		if (zone.format() == MrzFormat.TD1) {
			return Judgement.notApplicable();
		}
		return zone.clear() ? Judgement.objectIf(!CheckDigits.areRight(zone)) : ZoneOfScan.UNSURE;
	}

}
