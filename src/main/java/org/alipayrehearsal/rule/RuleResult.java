package org.alipayrehearsal.rule;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an answer: nothing against it, an {@link Violated}, that it cannot
 * tell, or that it is about something else.
 */
public sealed interface RuleResult permits RuleResult.Satisfied, Violated, Inconclusive, NotApplicable {

	/**
	 * The field that the result is about.
	 * @return the field below the type the constraint sits on; null for the usual one
	 */
	@Nullable String path();

	/**
	 * The same result about another field.
	 * @param field the field below the type the constraint sits on
	 * @return the result
	 */
	RuleResult at(String field);

	/**
	 * The rule has nothing against the answer.
	 * @return the result
	 */
	static RuleResult satisfied() {
		return Satisfied.SATISFIED;
	}

	/**
	 * The rule is about something else.
	 * @return the result
	 */
	static RuleResult notApplicable() {
		return new NotApplicable(null);
	}

	/**
	 * A violation where the condition holds.
	 * @param condition whether the rule is broken
	 * @return a violation without fix, or satisfied
	 */
	static RuleResult violatedIf(boolean condition) {
		return condition ? Violated.plain() : satisfied();
	}

	/**
	 * A violation with fixes where the condition holds.
	 * @param condition whether the rule is broken
	 * @param fixes what could be typed instead, best first
	 * @return the violation, or satisfied
	 */
	static RuleResult violatedIf(boolean condition, List<Fix> fixes) {
		return condition ? Violated.plain().withFixes(fixes) : satisfied();
	}

	/**
	 * A violation with fixes where the condition holds. Most answers are right: the fixes
	 * are worked out only for those that are not.
	 * @param condition whether the rule is broken
	 * @param fixes gives what could be typed instead, best first
	 * @return the violation, or satisfied
	 */
	static RuleResult violatedIf(boolean condition, Supplier<List<Fix>> fixes) {
		return condition ? Violated.plain().withFixes(fixes.get()) : satisfied();
	}

	/**
	 * Nothing to object.
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
