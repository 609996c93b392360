package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class PassportMinLengthValidator extends TextValidator<PassportMinLength> {

	@Override
	protected Judgement judgeText(String number) {
		return Judgement.objectIf(PassportNumber.length(number) < PassportNumber.MINIMUM,
				() -> PassportNumber.fixes(number));
	}

}
