package org.alipayrehearsal.constraint.name;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A rule about the name that was typed. A blank name is valid.
 *
 * @param <A> the constraint
 */
abstract class NameValidator<A extends Annotation> extends RuleValidator<A, TypedName> {

	@Override
	protected final Judgement judge(@Nullable TypedName name) {
		NameSpellings spellings = NameSpellings.of(name);
		return spellings.typed().isEmpty() ? Judgement.satisfied() : judgeName(spellings.typed(), spellings);
	}

	/**
	 * Judges a name.
	 * @param name the name that was typed, never empty
	 * @param spellings the same with the spellings it is compared with
	 * @return what the rule says
	 */
	protected abstract Judgement judgeName(String name, NameSpellings spellings);

}
