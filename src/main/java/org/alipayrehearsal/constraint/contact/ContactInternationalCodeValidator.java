package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.rule.Judgement;

class ContactInternationalCodeValidator extends PhoneValidator<ContactInternationalCode> {

	@Override
	Judgement judgeReading(PhoneReading reading, String typed) {
		return reading.hasPlace() ? Judgement.satisfied() : reading.flaw().objection();
	}

	@Override
	Judgement judgeNumber(PhoneReading number, String typed) {
		return Judgement.satisfied();
	}

}
