package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;
import java.util.List;

import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Base class for validators of rules. A subclass evaluates the value; its result becomes
 * the dynamic payload of the constraint violation, so that callers can distinguish "not
 * checked" from "passed".
 *
 * @param <A> the constraint
 * @param <T> the type of the value: that of the field, the step, or the form
 */
public abstract class RuleValidator<A extends Annotation, T> implements RuleEvaluator<A, T> {

	private String reportedAt = "";

	@Override
	public void initialize(A constraint) {
		Rule rule = constraint.annotationType().getAnnotation(Rule.class);
		this.reportedAt = (rule.inputs().length > 0) ? rule.inputs()[0] : "";
	}

	@Override
	public final boolean isValid(@Nullable T subject, ConstraintValidatorContext context) {
		return Violations.report(context, evaluate(subject), this.reportedAt);
	}

	@Override
	public final List<RuleResult> results(@Nullable T subject) {
		RuleResult result = evaluate(subject);
		if (result instanceof RuleResult.Satisfied) {
			return List.of();
		}
		return List.of((result.path() != null || this.reportedAt.isEmpty()) ? result : result.at(this.reportedAt));
	}

	/**
	 * Evaluate a value.
	 * @param subject the value of the field, the step, or the form; null if it was not
	 * given
	 * @return the result
	 */
	protected abstract RuleResult evaluate(@Nullable T subject);

}
