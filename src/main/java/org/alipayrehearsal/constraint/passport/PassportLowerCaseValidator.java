package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class PassportLowerCaseValidator extends TextValidator<PassportLowerCase> {

	@Override
	protected Judgement judgeText(String number) {
		return Judgement.objectIf(PassportNumber.hasLowerCase(number), () -> PassportNumber.fixes(number));
	}

}
