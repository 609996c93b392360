package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.constraint.contact.PhoneReading.Kind;
import org.alipayrehearsal.rule.Judgement;

class ContactNotMainlandValidator extends PhoneValidator<ContactNotMainland> {

	@Override
	Judgement judgeNumber(PhoneReading number, String typed) {
		return Judgement.objectIf(number.kind() == Kind.ELSEWHERE);
	}

}
