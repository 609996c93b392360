package org.alipayrehearsal.rule;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The result of a rule: satisfied, violated, inconclusive or not applicable.
 */
public sealed interface RuleResult permits RuleResult.Satisfied, Violated, Inconclusive, NotApplicable {

	/**
	 * {@return the field that the result is about, below the type of the constraint, or
	 * null for the rule's first input}
	 */
	@Nullable String path();

	/**
	 * Returns the same result about another field.
	 * @param field the field below the type of the constraint
	 * @return the result
	 */
	RuleResult at(String field);

	/**
	 * {@return a satisfied result}
	 */
	static RuleResult satisfied() {
		return Satisfied.SATISFIED;
	}

	/**
	 * {@return a result that is not applicable}
	 */
	static RuleResult notApplicable() {
		return new NotApplicable(null);
	}

	/**
	 * Returns a violation if a condition holds.
	 * @param condition whether the rule is violated
	 * @return a violation without fix, or satisfied
	 */
	static RuleResult violatedIf(boolean condition) {
		return condition ? Violated.plain() : satisfied();
	}

	/**
	 * Returns a violation with fixes if a condition holds.
	 * @param condition whether the rule is violated
	 * @param fixes the fixes, best first
	 * @return the violation, or satisfied
	 */
	static RuleResult violatedIf(boolean condition, List<Fix> fixes) {
		return condition ? Violated.plain().withFixes(fixes) : satisfied();
	}

	/**
	 * Returns a violation with fixes if a condition holds. The fixes are computed only
	 * then.
	 * @param condition whether the rule is violated
	 * @param fixes supplies the fixes, best first
	 * @return the violation, or satisfied
	 */
	static RuleResult violatedIf(boolean condition, Supplier<List<Fix>> fixes) {
		return condition ? Violated.plain().withFixes(fixes.get()) : satisfied();
	}

	/**
	 * The result of a rule that is satisfied.
	 */
	enum Satisfied implements RuleResult {

		/** The only value. */
		SATISFIED;

		@Override
		public @Nullable String path() {
			return null;
		}

		@Override
		public Satisfied at(String field) {
			return this;
		}

	}

}
