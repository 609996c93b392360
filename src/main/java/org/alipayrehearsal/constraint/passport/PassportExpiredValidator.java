package org.alipayrehearsal.constraint.passport;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.LastDay;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class PassportExpiredValidator extends RuleValidator<PassportExpired, LocalDate> {

	private final Clock clock;

	PassportExpiredValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judge(@Nullable LocalDate lastDay) {
		return Judgement.objectIf(lastDay != null && LastDay.isOver(lastDay, LocalDate.now(this.clock)));
	}

}
