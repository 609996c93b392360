package org.alipayrehearsal.constraint.passport;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class PassportResidenceCardValidator extends TextValidator<PassportResidenceCard> {

	@Override
	protected Judgement judgeText(String number) {
		return Judgement.objectIf(OtherDocument.isResidenceCard(number));
	}

}
