package org.alipayrehearsal.constraint.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.alipayrehearsal.constraint.LastDay;
import org.alipayrehearsal.constraint.PlacesValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.scan.mrz.MrzReading;

class ScanMrzVisaExpiredValidator extends PlacesValidator<ScanMrzVisaExpired, ScannedStay> {

	private final Clock clock;

	ScanMrzVisaExpiredValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected List<Judgement> judge(ScannedStay stay) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate permit = stay.permitExpiresOn();
		boolean permitValid = permit != null && !LastDay.isOver(permit, today);
		return ZoneOfScan.judge(stay, "", (zone) -> judge(zone, permitValid, today));
	}

	private static Judgement judge(MrzReading zone, boolean permitValid, LocalDate today) {
		if (!zone.format().isVisa()) {
			return Judgement.notApplicable();
		}
		return permitValid ? Judgement.satisfied() : ExpiryOfZone.judge(zone, today);
	}

}
