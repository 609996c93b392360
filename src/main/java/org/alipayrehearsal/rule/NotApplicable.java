package org.alipayrehearsal.rule;

import org.jspecify.annotations.Nullable;

/**
 * The rule is about something else than what was given: it has not passed, and nothing
 * was left unchecked.
 *
 * @param path the field that the rule is not about, below the type the constraint sits
 * on; null for the usual one
 */
public record NotApplicable(@Nullable String path) implements RuleResult {

	@Override
	public NotApplicable at(String field) {
		return new NotApplicable(field);
	}

}
