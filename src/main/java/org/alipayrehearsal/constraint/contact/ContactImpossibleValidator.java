package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.rule.Judgement;

class ContactImpossibleValidator extends PhoneValidator<ContactImpossible> {

	@Override
	Judgement judgeNumber(PhoneReading number, String typed) {
		return (number.flaw() == Flaw.NONE) ? Judgement.satisfied() : number.flaw().objection();
	}

}
