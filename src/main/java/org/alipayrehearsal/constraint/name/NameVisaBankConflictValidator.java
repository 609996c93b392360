package org.alipayrehearsal.constraint.name;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class NameVisaBankConflictValidator extends RuleValidator<NameVisaBankConflict, TypedName> {

	@Override
	protected Judgement judge(@Nullable TypedName name) {
		NameSpellings spellings = NameSpellings.of(name);
		boolean both = !spellings.onVisa().isEmpty() && !spellings.atBank().isEmpty();
		return Judgement.objectIf(both && !spellings.onVisa().equals(spellings.atBank()));
	}

}
