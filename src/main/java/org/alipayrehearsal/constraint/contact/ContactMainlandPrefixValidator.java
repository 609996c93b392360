package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.constraint.contact.PhoneReading.Kind;
import org.alipayrehearsal.rule.Judgement;

class ContactMainlandPrefixValidator extends PhoneValidator<ContactMainlandPrefix> {

	private static final String GUIDES_SECOND_DIGITS = "3458";

	@Override
	Judgement judgeNumber(PhoneReading number, String typed) {
		return Judgement.objectIf(
				number.kind() == Kind.MAINLAND_MOBILE && GUIDES_SECOND_DIGITS.indexOf(number.national().charAt(1)) < 0);
	}

}
