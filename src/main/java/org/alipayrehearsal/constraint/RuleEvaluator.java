package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;
import java.util.List;

import jakarta.validation.ConstraintValidator;
import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * A constraint validator of a rule, which can also be asked for its results without a
 * validation of the whole form.
 *
 * @param <A> the constraint
 * @param <T> the type of the value: that of the field, the step, or the form
 */
public interface RuleEvaluator<A extends Annotation, T> extends ConstraintValidator<A, T> {

	/**
	 * {@return the results for a value that are not satisfied, each with its field below
	 * the constrained type, or null for a constraint on a field}
	 * @param subject the value of the field, the step, or the form; null if it was not
	 * given
	 */
	List<RuleResult> results(@Nullable T subject);

}
