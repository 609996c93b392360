package org.alipayrehearsal.constraint.visa;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.LastDay;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.jspecify.annotations.Nullable;

class VisaExpiresSoonValidator extends RuleValidator<VisaExpiresSoon, StayDates> {

	private final Clock clock;

	VisaExpiresSoonValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judge(@Nullable StayDates dates) {
		return (dates != null) ? judge(dates, LocalDate.now(this.clock)) : Judgement.satisfied();
	}

	private static Judgement judge(StayDates dates, LocalDate today) {
		LocalDate visa = dates.visaExpiresOn();
		LocalDate permit = dates.permitExpiresOn();
		if (permit != null) {
			return LastDay.isSoon(permit, today) ? Objection.plain().withVariant("permit").at("permitExpiresOn")
					: Judgement.satisfied();
		}
		return Judgement.objectIf(visa != null && LastDay.isSoon(visa, today));
	}

}
