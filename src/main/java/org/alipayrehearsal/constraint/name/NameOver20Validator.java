package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class NameOver20Validator extends NameValidator<NameOver20> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		if (!NameLength.isOver20(name)) {
			return Judgement.satisfied();
		}
		return Objection.plain().withArguments(NameLength.of(name), NameLength.LIMIT).withFixes(spellings.printed());
	}

}
