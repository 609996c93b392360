package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.rule.Severity;

/**
 * A rule as its constraint's metadata describes it.
 *
 * @param id the rule's id
 * @param severity the severity of its findings
 * @param source where it comes from
 * @param places where it sits, in the form's order
 */
public record RuleDescription(String id, Severity severity, RuleSource source, List<RulePlace> places) {

}
