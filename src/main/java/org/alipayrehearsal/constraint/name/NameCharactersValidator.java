package org.alipayrehearsal.constraint.name;

import java.util.EnumSet;
import java.util.Set;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.jspecify.annotations.Nullable;

class NameCharactersValidator extends NameValidator<NameCharacters> {

	@Override
	protected Judgement judgeName(String name, NameSpellings spellings) {
		Set<CharacterKind> foreign = foreign(name);
		if (foreign.isEmpty()) {
			return Judgement.satisfied();
		}
		Objection objection = Objection.plain().withFixes(spellings.cleaned());
		String variant = (foreign.size() == 1) ? variant(foreign.iterator().next()) : null;
		return (variant != null) ? objection.withVariant(variant) : objection;
	}

	/** The kinds of characters in a name that it must not hold. */
	static Set<CharacterKind> foreign(String name) {
		Set<CharacterKind> foreign = EnumSet.noneOf(CharacterKind.class);
		NameText text = new NameText(name);
		for (int i = 0; i < text.length(); i++) {
			if (text.kind(i).isForeign()) {
				foreign.add(text.kind(i));
			}
		}
		return foreign;
	}

	private static @Nullable String variant(CharacterKind kind) {
		return switch (kind) {
			case FULL_WIDTH -> "full-width";
			case HIDDEN -> "hidden";
			case DIGIT -> "digits";
			case DASH -> "dash";
			default -> null;
		};
	}

}
