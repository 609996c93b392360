package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a form violates.
 *
 * @param description the rule
 * @param path the field of the finding, for example {@code card.bank}
 * @param violation what the rule's validator returned
 * @param fix the first of the validator's fixes that violates no other rule, or null
 */
public record Finding(RuleDescription description, String path, Violated violation, @Nullable Fix fix) {

	/**
	 * {@return the rule's id}
	 */
	public String rule() {
		return this.description.id();
	}

	/**
	 * {@return the rule's severity}
	 */
	public Severity severity() {
		return this.description.severity();
	}

	/**
	 * {@return where the rule comes from}
	 */
	public RuleSource source() {
		return this.description.source();
	}

	/**
	 * {@return the action that settles the finding}
	 */
	public Action action() {
		return this.description.action();
	}

	/**
	 * {@return the field that the action is about, for example {@code passport.number}}
	 */
	public String actionPath() {
		if (this.fix != null) {
			return this.fix.path();
		}
		return switch (action()) {
			case CHOOSE_BANK -> "card.bank";
			case BRING_CARD -> "card.number";
			default -> this.description.actionPath().isEmpty() ? this.path : this.description.actionPath();
		};
	}

	/**
	 * {@return which of the rule's texts to use, or null for its default text}
	 */
	public @Nullable String variant() {
		return this.violation.variant();
	}

	/**
	 * {@return the arguments of the rule's texts, in the order of the placeholders}
	 */
	public List<Object> arguments() {
		return this.violation.arguments();
	}

	/**
	 * {@return what the finding can be shown on, or null}
	 */
	public @Nullable Evidence evidence() {
		return this.violation.evidence();
	}

	/**
	 * {@return rule and field as one key, for example
	 * {@code passport-min-length@passport.number}}
	 */
	public String key() {
		return rule() + "@" + this.path;
	}

	Finding withFix(@Nullable Fix verified) {
		return new Finding(this.description, this.path, this.violation, verified);
	}

	/**
	 * Omits the violation and the fix: they contain a person's answers.
	 */
	@Override
	public String toString() {
		return "Finding[" + severity() + " " + rule() + " at " + this.path + "]";
	}

}
