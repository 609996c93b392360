package org.alipayrehearsal.constraint.visa;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.LastDay;
import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class PermitExpiredValidator extends RuleValidator<PermitExpired, LocalDate> {

	private final Clock clock;

	PermitExpiredValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judge(@Nullable LocalDate lastDay) {
		return Judgement.objectIf(lastDay != null && LastDay.isOver(lastDay, LocalDate.now(this.clock)));
	}

}
