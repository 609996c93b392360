package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NamePeriodValidator extends NameValidator<NamePeriod> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		boolean stop = CharacterKind.holds(NameCleaning.plain(name), CharacterKind.FULL_STOP);
		return Judgement.objectIf(stop, spellings::cleaned);
	}

}
