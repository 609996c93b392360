package org.alipayrehearsal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.alipayrehearsal.rule.RuleResult;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Hands results over to Bean Validation: each but a satisfied one travels as the dynamic
 * payload of a violation, so that whoever validates can tell "not checked" from "passed".
 */
final class Violations {

	private Violations() {
	}

	/**
	 * Reports a result.
	 * @param context the validation
	 * @param result what the rule says
	 * @param usualPath the field below the type the constraint sits on, where the result
	 * names none; empty for a constraint on a field
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
