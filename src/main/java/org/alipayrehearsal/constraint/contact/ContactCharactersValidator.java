package org.alipayrehearsal.constraint.contact;

import java.util.Set;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class ContactCharactersValidator extends TextValidator<ContactCharacters> {

	private final PhoneFixes fixes = new PhoneFixes(new PhoneReader());

	@Override
	protected Judgement judgeText(String typed) {
		if (PhoneText.isAllowed(typed)) {
			return Judgement.satisfied();
		}
		return objection(PhoneText.of(typed).strays()).withFixes(this.fixes.of(typed));
	}

	static Objection objection(Set<Stray> strays) {
		Objection objection = Objection.plain();
		if (strays.contains(Stray.OTHER)) {
			return objection.withVariant("letters");
		}
		if (strays.contains(Stray.SEPARATOR)) {
			return objection;
		}
		return objection.withVariant(strays.contains(Stray.LOOK_ALIKE) ? "look-alike" : "invisible");
	}

}
