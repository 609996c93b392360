package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class NameRequiredValidator extends RuleValidator<NameRequired, TypedName> {

	@Override
	protected Judgement judge(@Nullable TypedName name) {
		NameSpellings spellings = NameSpellings.of(name);
		return Judgement.objectIf(spellings.typed().isEmpty(), spellings.printed());
	}

}
