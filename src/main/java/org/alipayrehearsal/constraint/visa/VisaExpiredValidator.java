package org.alipayrehearsal.constraint.visa;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.LastDay;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class VisaExpiredValidator extends RuleValidator<VisaExpired, StayDates> {

	private final Clock clock;

	VisaExpiredValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judge(@Nullable StayDates dates) {
		return Judgement.objectIf(dates != null && isExpired(dates, LocalDate.now(this.clock)));
	}

	private static boolean isExpired(StayDates dates, LocalDate today) {
		LocalDate visa = dates.visaExpiresOn();
		LocalDate permit = dates.permitExpiresOn();
		return visa != null && LastDay.isOver(visa, today) && (permit == null || LastDay.isOver(permit, today));
	}

}
