package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanSidewaysValidator extends ZoneValidator<ScanSideways> {

	@Override
	Judgement judgeZone(MrzReading zone) {
		return switch (zone.quarterTurns()) {
			case 0 -> Judgement.satisfied();
			case 1 -> Objection.plain().withVariant("to-the-right");
			case 2 -> Objection.plain().withVariant("upside-down");
			default -> Objection.plain().withVariant("to-the-left");
		};
	}

}
