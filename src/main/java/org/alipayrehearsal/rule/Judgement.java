package org.alipayrehearsal.rule;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an answer: nothing against it, an {@link Objection}, that it cannot
 * tell, or that it is about something else.
 */
public sealed interface Judgement permits Judgement.Satisfied, Objection, Undecided, NotApplicable {

	/**
	 * The field that the judgement is about.
	 * @return the field below the type the constraint sits on; null for the usual one
	 */
	@Nullable String path();

	/**
	 * The same judgement about another field.
	 * @param field the field below the type the constraint sits on
	 * @return the judgement
	 */
	Judgement at(String field);

	/**
	 * The rule has nothing against the answer.
	 * @return the judgement
	 */
	static Judgement satisfied() {
		return Satisfied.SATISFIED;
	}

	/**
	 * The rule is about something else.
	 * @return the judgement
	 */
	static Judgement notApplicable() {
		return new NotApplicable(null);
	}

	/**
	 * An objection where the condition holds.
	 * @param condition whether the rule is broken
	 * @return an objection without fix, or satisfied
	 */
	static Judgement objectIf(boolean condition) {
		return condition ? Objection.plain() : satisfied();
	}

	/**
	 * An objection with fixes where the condition holds.
	 * @param condition whether the rule is broken
	 * @param fixes what could be typed instead, best first
	 * @return the objection, or satisfied
	 */
	static Judgement objectIf(boolean condition, List<Fix> fixes) {
		return condition ? Objection.plain().withFixes(fixes) : satisfied();
	}

	/**
	 * An objection with fixes where the condition holds. Most answers are right: the
	 * fixes are worked out only for those that are not.
	 * @param condition whether the rule is broken
	 * @param fixes gives what could be typed instead, best first
	 * @return the objection, or satisfied
	 */
	static Judgement objectIf(boolean condition, Supplier<List<Fix>> fixes) {
		return condition ? Objection.plain().withFixes(fixes.get()) : satisfied();
	}

	/**
	 * Nothing to object.
	 */
	enum Satisfied implements Judgement {

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
