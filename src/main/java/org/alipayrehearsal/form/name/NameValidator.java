package org.alipayrehearsal.form.name;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators of the typed name. A blank name is valid.
 *
 * @param <A> the constraint
 */
abstract class NameValidator<A extends Annotation> extends RuleValidator<A, NameAnswers> {

	@Override
	protected final RuleResult evaluate(@Nullable NameAnswers name) {
		NameSpellings spellings = NameSpellings.of(name);
		return spellings.typed().isEmpty() ? RuleResult.satisfied() : evaluateName(spellings.typed(), spellings);
	}

	/**
	 * Evaluate a name.
	 * @param name the typed name, never empty
	 * @param spellings the typed name and the spellings to compare it with
	 * @return the result
	 */
	protected abstract RuleResult evaluateName(String name, NameSpellings spellings);

}
