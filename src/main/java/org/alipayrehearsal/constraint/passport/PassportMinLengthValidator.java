package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class PassportMinLengthValidator extends TextValidator<PassportMinLength> {

	private static final int MINIMUM = 8;

	@Override
	protected Judgement judgeText(String number) {
		return Judgement.objectIf(number.length() < MINIMUM, PassportNumber.fixes(number));
	}

}
