package org.alipayrehearsal.rule;

import org.jspecify.annotations.Nullable;

/**
 * The result of a rule that cannot decide because an input is missing or unknown.
 *
 * @param reason why, as the last part of a message key {@code not-checked.<reason>}, for
 * example {@code partial-number}
 * @param path the field that was not checked, below the type of the constraint, or null
 * for the rule's first input
 */
public record Inconclusive(String reason, @Nullable String path) implements RuleResult {

	/**
	 * Creates a result about the rule's first input.
	 * @param reason why, as the last part of a message key
	 */
	public Inconclusive(String reason) {
		this(reason, null);
	}

	@Override
	public Inconclusive at(String field) {
		return new Inconclusive(this.reason, field);
	}

}
