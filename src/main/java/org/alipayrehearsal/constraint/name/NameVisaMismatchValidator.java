package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class NameVisaMismatchValidator extends NameValidator<NameVisaMismatch> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		String visa = spellings.onVisa();
		if (visa.isEmpty() || name.equals(visa) || spellings.isAsAtBank()) {
			return Judgement.satisfied();
		}
		return Objection.plain()
			.withVariant(NameDifference.between(name, visa).variant())
			.withFixes(spellings.printed());
	}

}
