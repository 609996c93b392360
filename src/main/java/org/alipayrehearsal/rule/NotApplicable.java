package org.alipayrehearsal.rule;

import org.jspecify.annotations.Nullable;

/**
 * The result of a rule that does not apply to the answer. It counts neither as passed nor
 * as not checked.
 *
 * @param path the field that the rule does not apply to, below the type of the
 * constraint, or null for the rule's first input
 */
public record NotApplicable(@Nullable String path) implements RuleResult {

	@Override
	public NotApplicable at(String field) {
		return new NotApplicable(field);
	}

}
