package org.alipayrehearsal.constraint.passport;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.LastDay;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class PassportExpiresSoonValidator extends RuleValidator<PassportExpiresSoon, LocalDate> {

	private final Clock clock;

	PassportExpiresSoonValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judge(@Nullable LocalDate lastDay) {
		return Judgement.objectIf(lastDay != null && LastDay.isSoon(lastDay, LocalDate.now(this.clock)));
	}

}
