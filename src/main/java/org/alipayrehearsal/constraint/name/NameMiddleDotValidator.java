package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameMiddleDotValidator extends NameValidator<NameMiddleDot> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		return Judgement.objectIf(NameLetters.holdsMiddleDot(name), spellings.printed());
	}

}
