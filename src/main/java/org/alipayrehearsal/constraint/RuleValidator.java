package org.alipayrehearsal.constraint;

import java.lang.annotation.Annotation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Undecided;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Ties a rule to Bean Validation. A subclass judges; what it answers travels as the
 * violation's dynamic payload: an {@link Objection}, or {@link Undecided} where the rule
 * cannot tell, so that whoever validates can tell "not checked" from "passed".
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
		Judgement judgement = judge(subject);
		if (judgement instanceof Objection objection) {
			String path = objection.path();
			report(context, judgement, (path != null) ? path : this.reportedAt);
			return false;
		}
		if (judgement instanceof Undecided) {
			report(context, judgement, this.reportedAt);
			return false;
		}
		return true;
	}

	/**
	 * Judges an answer.
	 * @param subject the field's value, or the step; null where it was not given
	 * @return what the rule says
	 */
	protected abstract Judgement judge(@Nullable T subject);

	private static void report(ConstraintValidatorContext context, Judgement judgement, String path) {
		HibernateConstraintValidatorContext violation = context.unwrap(HibernateConstraintValidatorContext.class);
		violation.withDynamicPayload(judgement);
		if (path.isEmpty()) {
			return;
		}
		violation.disableDefaultConstraintViolation();
		// The texts are resolved when a report is made; none is needed here.
		var builder = violation.buildConstraintViolationWithTemplate("");
		String[] nodes = path.split("\\.", -1);
		var node = builder.addPropertyNode(nodes[0]);
		for (int i = 1; i < nodes.length; i++) {
			node = node.addPropertyNode(nodes[i]);
		}
		node.addConstraintViolation();
	}

}
