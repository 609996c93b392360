package org.alipayrehearsal.rule;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a rule says of an answer: nothing against it, an {@link Objection}, or that it
 * cannot tell.
 */
public sealed interface Judgement permits Judgement.Satisfied, Objection, Undecided {

	/**
	 * The rule has nothing against the answer.
	 * @return the judgement
	 */
	static Judgement satisfied() {
		return Satisfied.SATISFIED;
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
		SATISFIED

	}

}
