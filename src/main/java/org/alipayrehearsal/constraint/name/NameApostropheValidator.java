package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;

class NameApostropheValidator extends NameValidator<NameApostrophe> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		boolean apostrophe = NameLetters.holds(name, NameLetters::isApostrophe);
		return Judgement.objectIf(apostrophe,
				() -> isLatin(name) ? spellings.cleaned(NameApostropheValidator::without) : spellings.printed());
	}

	/** In other scripts an apostrophe may be as good as a letter: it cannot just go. */
	private static boolean isLatin(String name) {
		return name.codePoints().filter(NameLetters::isLetter).allMatch(NameLetters::isLatinLetter);
	}

	/**
	 * As passports have it in the lines that machines read (ICAO Doc 9303-3): left out.
	 */
	private static String without(String name) {
		StringBuilder text = new StringBuilder(name.length());
		name.codePoints().filter((character) -> !NameLetters.isApostrophe(character)).forEach(text::appendCodePoint);
		return NameCleaning.clean(text.toString());
	}

}
