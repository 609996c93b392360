package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a form violates.
 *
 * @param rule the rule's id
 * @param severity the rule's severity
 * @param path the field to change, for example {@code card.bank}
 * @param source where the rule comes from
 * @param violation what the rule's validator returned
 * @param fix the first of the validator's fixes that violates no other rule, or null
 */
public record Finding(String rule, Severity severity, String path, RuleSource source, Violated violation,
		@Nullable Fix fix) {

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
		return this.rule + "@" + this.path;
	}

	Finding withFix(@Nullable Fix verified) {
		return new Finding(this.rule, this.severity, this.path, this.source, this.violation, verified);
	}

	/**
	 * Omits the violation and the fix: they contain a person's answers.
	 */
	@Override
	public String toString() {
		return "Finding[" + this.severity + " " + this.rule + " at " + this.path + "]";
	}

}
