package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class NameBankMismatchValidator extends NameValidator<NameBankMismatch> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		String bank = spellings.atBank();
		if (bank.isEmpty() || spellings.isAsAtBank()) {
			return Judgement.satisfied();
		}
		return Objection.plain()
			.withVariant(NameDifference.between(name, bank).variant())
			.withFixes(spellings.printed());
	}

}
