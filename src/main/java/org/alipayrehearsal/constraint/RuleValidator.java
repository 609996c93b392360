package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Ties a rule to Bean Validation. A subclass judges; what it answers travels as the
 * violation's dynamic payload, so that whoever validates can tell "not checked" from
 * "passed".
 *
 * @param <A> the constraint
 * @param <T> what it judges: the field's type, or the role that the step plays
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
		return Violations.report(context, judge(subject), this.reportedAt);
	}

	/**
	 * Judges an answer.
	 * @param subject the field's value, or the step; null where it was not given
	 * @return what the rule says
	 */
	protected abstract Judgement judge(@Nullable T subject);

}
