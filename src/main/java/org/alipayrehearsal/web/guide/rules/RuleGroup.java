package org.alipayrehearsal.web.guide.rules;

import java.util.List;

/**
 * The rules of one step of the form.
 *
 * @param step the step's path
 * @param rules its rules
 */
record RuleGroup(String step, List<RuleLine> rules) {

	/**
	 * Whether the search found one of them.
	 */
	public boolean found() {
		return this.rules.stream().anyMatch(RuleLine::found);
	}

}
