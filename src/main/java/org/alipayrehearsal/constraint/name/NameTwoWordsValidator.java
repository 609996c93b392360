package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameTwoWordsValidator extends NameValidator<NameTwoWords> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		boolean tooFew = name.codePoints().filter(NameLetters::isLetter).limit(2).count() < 2;
		return Judgement.objectIf(tooFew, spellings.printed());
	}

}
