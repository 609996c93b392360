package org.alipayrehearsal.check;

import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Violated;

/**
 * A rule that an application breaks, and what its validator said.
 *
 * @param rule the rule's id
 * @param severity the rule's severity
 * @param path the field to change
 * @param violation what the validator said
 */
record RuleViolation(String rule, Severity severity, String path, Violated violation) {

	/**
	 * Whether a fix may not bring it.
	 */
	boolean isGrave() {
		return this.severity != Severity.ADVICE;
	}

	/**
	 * Rule and field in one.
	 */
	String key() {
		return this.rule + "@" + this.path;
	}

}
