package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameScriptValidator extends NameValidator<NameScript> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		return Judgement.objectIf(NameLetters.holds(name, NameScriptValidator::isOfAnotherScript), spellings.printed());
	}

	private static boolean isOfAnotherScript(int character) {
		return CharacterKind.of(character) == CharacterKind.LETTER && !NameLetters.isLatinLetter(character)
				&& !NameLetters.isHanLetter(character);
	}

}
