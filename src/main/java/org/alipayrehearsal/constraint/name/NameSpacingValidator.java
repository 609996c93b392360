package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameSpacingValidator extends NameValidator<NameSpacing> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		return Judgement.objectIf(isUneven(NameCleaning.plain(name)), spellings::cleaned);
	}

	/** Two blanks in a row, a blank of another kind, or one beside a hyphen. */
	static boolean isUneven(String name) {
		NameText text = new NameText(name);
		for (int i = 0; i < text.length(); i++) {
			if (text.kind(i) == CharacterKind.ODD_BLANK || (i > 0 && isUneven(text.kind(i - 1), text.kind(i)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUneven(CharacterKind before, CharacterKind kind) {
		return (before.isBlank() && (kind.isBlank() || kind.isHyphen())) || (before.isHyphen() && kind.isBlank());
	}

}
