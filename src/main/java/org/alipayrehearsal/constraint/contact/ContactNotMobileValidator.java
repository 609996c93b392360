package org.alipayrehearsal.constraint.contact;

import java.util.regex.Pattern;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class ContactNotMobileValidator extends PhoneValidator<ContactNotMobile> {

	private static final Pattern JAPANESE_MOBILE = Pattern.compile("0[789]0\\d{8}");

	@Override
	Judgement judgeNumber(PhoneReading number, String typed) {
		return switch (number.kind()) {
			case MAINLAND_SERVICE -> Objection.plain().withVariant("service");
			case MAINLAND_LANDLINE -> landline(PhoneText.of(typed).grouped().replace("-", ""));
			default -> Judgement.satisfied();
		};
	}

	/** A mobile of a neighbour, typed as at home, may read as a landline. */
	private static Objection landline(String digits) {
		Objection objection = Objection.plain();
		if (digits.startsWith("010")) {
			return objection.withVariant("korean");
		}
		return JAPANESE_MOBILE.matcher(digits).matches() ? objection.withVariant("japanese") : objection;
	}

}
