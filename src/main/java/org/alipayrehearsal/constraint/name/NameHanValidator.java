package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameHanValidator extends NameValidator<NameHan> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		return Judgement.objectIf(NameLetters.holds(name, NameLetters::isHanLetter), spellings.printed());
	}

}
