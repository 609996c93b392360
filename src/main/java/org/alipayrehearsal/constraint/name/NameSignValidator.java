package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameSignValidator extends NameValidator<NameSign> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		boolean sign = CharacterKind.holds(NameCleaning.plain(name), CharacterKind.SIGN);
		return Judgement.objectIf(sign, spellings.printed());
	}

}
