package org.alipayrehearsal.constraint.contact;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;

class ContactTooLongValidator extends TextValidator<ContactTooLong> {

	private final PhoneFixes fixes = new PhoneFixes(new PhoneReader());

	@Override
	protected Judgement judgeText(String typed) {
		if (typed.codePointCount(0, typed.length()) <= PhoneFixes.MAXIMUM_LENGTH) {
			return Judgement.satisfied();
		}
		return Judgement.objectIf(true, this.fixes.of(typed));
	}

}
