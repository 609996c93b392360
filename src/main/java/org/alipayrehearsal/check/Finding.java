package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an application breaks.
 *
 * @param rule the rule's id
 * @param severity the rule's severity
 * @param path the field to change, for example {@code card.bank}
 * @param source where the rule comes from
 * @param variant which of the rule's texts fits; null for its own
 * @param arguments what the texts name, in the order of their placeholders
 * @param fix what to type instead; null where no such text exists
 * @param evidence what the finding can be shown on, or null
 */
public record Finding(String rule, Severity severity, String path, RuleSource source, @Nullable String variant,
		List<Object> arguments, @Nullable Fix fix, @Nullable Evidence evidence) {

	/**
	 * Without arguments, fix and evidence: they are made of a person's answers.
	 */
	@Override
	public String toString() {
		return "Finding[" + this.severity + " " + this.rule + " at " + this.path + "]";
	}

}
