package org.alipayrehearsal.check;

import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Severity;

/**
 * A rule that an application breaks, and what its validator said.
 *
 * @param rule the rule's id
 * @param severity the rule's severity
 * @param path the field to change
 * @param objection what the validator said
 */
record Broken(String rule, Severity severity, String path, Objection objection) {

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
