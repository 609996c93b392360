package org.alipayrehearsal.constraint.passport;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class PassportChineseIdValidator extends TextValidator<PassportChineseId> {

	private final Clock clock;

	PassportChineseIdValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected Judgement judgeText(String number) {
		return Judgement.objectIf(OtherDocument.isChineseId(number, LocalDate.now(this.clock)));
	}

}
