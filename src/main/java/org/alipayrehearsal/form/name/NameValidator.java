package org.alipayrehearsal.form.name;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * A rule about the name that was typed. A blank name is valid.
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
	 * Evaluates a name.
	 * @param name the name that was typed, never empty
	 * @param spellings the same with the spellings it is compared with
	 * @return what the rule says
	 */
	protected abstract RuleResult evaluateName(String name, NameSpellings spellings);

}
