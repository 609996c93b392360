package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.rule.Judgement;

class ContactTrunkZeroValidator extends PhoneValidator<ContactTrunkZero> {

	@Override
	Judgement judgeNumber(PhoneReading number, String typed) {
		return number.hasTrunkZero() ? Judgement.objectIf(true, fixes().of(typed)) : Judgement.satisfied();
	}

}
