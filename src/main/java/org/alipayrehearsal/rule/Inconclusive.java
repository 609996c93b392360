package org.alipayrehearsal.rule;

import org.jspecify.annotations.Nullable;

/**
 * The rule cannot tell: what it needs to know was not given, or is not known.
 *
 * @param reason why, as the last part of a message key {@code not-checked.<reason>}, for
 * example {@code partial-number}
 * @param path the field that was not checked, below the type the constraint sits on; null
 * for the usual one
 */
public record Inconclusive(String reason, @Nullable String path) implements RuleResult {

	/**
	 * The rule cannot tell about the usual field.
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
