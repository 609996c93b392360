package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameOneWordValidator extends NameValidator<NameOneWord> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		return Judgement.objectIf(!spellings.isAsAtBank() && NameWords.isOneWord(name), spellings.printed());
	}

}
