package org.alipayrehearsal.constraint.scan;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanMrzPassportExpiredValidator extends ZoneValidator<ScanMrzPassportExpired> {

	private final Clock clock;

	ScanMrzPassportExpiredValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	Judgement judgeZone(MrzReading zone) {
		return (zone.format() == MrzFormat.TD3) ? ExpiryOfZone.judge(zone, LocalDate.now(this.clock))
				: Judgement.notApplicable();
	}

}
