package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Ties a rule to Bean Validation. A subclass evaluates; what it answers travels as the
 * violation's dynamic payload, so that whoever validates can tell "not checked" from
 * "passed".
 *
 * @param <A> the constraint
 * @param <T> what it evaluates: the field's type, or the role that the step plays
 */
public abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

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

	/**
	 * Evaluates an answer.
	 * @param subject the field's value, or the step; null where it was not given
	 * @return what the rule says
	 */
	protected abstract RuleResult evaluate(@Nullable T subject);

}
