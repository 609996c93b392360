package org.alipayrehearsal.web.guide.rules;

import java.util.Locale;

import org.alipayrehearsal.check.RuleDescription;

/**
 * A rule in the list of all.
 *
 * @param rule the rule
 * @param message what it says
 * @param found whether the search found it
 */
record RuleLine(RuleDescription rule, String message, boolean found) {

	public String id() {
		return this.rule.id();
	}

	public String severity() {
		return this.rule.severity().name().toLowerCase(Locale.ROOT);
	}

}
