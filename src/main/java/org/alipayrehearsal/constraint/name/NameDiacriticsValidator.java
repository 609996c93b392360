package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;

class NameDiacriticsValidator extends NameValidator<NameDiacritics> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		if (spellings.isAsAtBank() || !LatinTransliteration.isNeededFor(name)) {
			return Judgement.satisfied();
		}
		if (spellings.isPrintedSomewhere()) {
			return Objection.plain().withVariant("as-printed");
		}
		Objection objection = Objection.plain().withFixes(spellings.cleaned());
		String other = spellings.otherTransliteration();
		return (other != null) ? objection.withVariant("spellings").withArguments(other) : objection;
	}

}
