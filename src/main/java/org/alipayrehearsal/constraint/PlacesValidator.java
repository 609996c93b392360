package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;
import java.util.List;

import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators that evaluate several fields one by one, see
 * {@link org.alipayrehearsal.rule.Rule#places()}.
 *
 * @param <A> the constraint
 * @param <T> the step, or the form
 */
public abstract class PlacesValidator<A extends Annotation, T> implements RuleEvaluator<A, T> {

	@Override
	public final boolean isValid(@Nullable T subject, ConstraintValidatorContext context) {
		boolean valid = true;
		for (RuleResult result : (subject != null) ? evaluate(subject) : List.<RuleResult>of()) {
			valid &= Violations.report(context, result, "");
		}
		return valid;
	}

	@Override
	public final List<RuleResult> results(@Nullable T subject) {
		return (subject != null)
				? evaluate(subject).stream().filter((result) -> !(result instanceof RuleResult.Satisfied)).toList()
				: List.of();
	}

	/**
	 * Evaluate each field.
	 * @param subject the step, or the form
	 * @return one result for each field; a result that is not satisfied names its field
	 */
	protected abstract List<RuleResult> evaluate(T subject);

}
