package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;

/**
 * A rule as its constraint's metadata describes it.
 *
 * @param id the rule's id
 * @param severity the severity of its findings
 * @param action the action that settles its findings
 * @param actionPath the field that the action is about; empty for the field of the
 * finding
 * @param source where it comes from
 * @param places the fields that it evaluates, in the form's order
 */
public record RuleDescription(String id, Severity severity, Action action, String actionPath, RuleSource source,
		List<RulePlace> places) {

	/**
	 * Copies the list.
	 */
	public RuleDescription {
		places = List.copyOf(places);
	}

	/**
	 * Fields that a rule evaluates together.
	 *
	 * @param inputs the fields' paths; findings are usually reported at the first
	 * @param anyInput whether one of them is enough to evaluate the rule
	 */
	public record RulePlace(List<String> inputs, boolean anyInput) {

	}

}
