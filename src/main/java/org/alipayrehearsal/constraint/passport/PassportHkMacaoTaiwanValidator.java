package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class PassportHkMacaoTaiwanValidator extends TextValidator<PassportHkMacaoTaiwan> {

	@Override
	protected Judgement judgeText(String number) {
		return Judgement.objectIf(OtherDocument.isHkMacaoTaiwan(number));
	}

}
