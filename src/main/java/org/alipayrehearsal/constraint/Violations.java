package org.alipayrehearsal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.RuleResult;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Reports results of rules to Bean Validation: a result that is not satisfied becomes the
 * dynamic payload of a constraint violation.
 */
final class Violations {

	private Violations() {
	}

	/**
	 * Report a result.
	 * @param context the context of the validator
	 * @param result the result
	 * @param usualPath the field below the constrained type if the result names none;
	 * empty for a constraint on a field
	 * @return whether the rule is satisfied
	 */
	static boolean report(ConstraintValidatorContext context, RuleResult result, String usualPath) {
		if (result instanceof RuleResult.Satisfied) {
			return true;
		}
		HibernateConstraintValidatorContext violation = context.unwrap(HibernateConstraintValidatorContext.class);
		violation.withDynamicPayload(result);
		String own = result.path();
		String path = (own != null) ? own : usualPath;
		if (!path.isEmpty()) {
			violation.disableDefaultConstraintViolation();
			addAt(path, violation);
		}
		return false;
	}

	private static void addAt(String path, HibernateConstraintValidatorContext violation) {
		// Texts are resolved when a report is rendered.
		var builder = violation.buildConstraintViolationWithTemplate("");
		String[] nodes = path.split("\\.", -1);
		var node = builder.addPropertyNode(nodes[0]);
		for (int i = 1; i < nodes.length; i++) {
			node = node.addPropertyNode(nodes[i]);
		}
		node.addConstraintViolation();
	}

}
