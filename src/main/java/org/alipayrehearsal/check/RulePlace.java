package org.alipayrehearsal.check;

import java.util.List;

/**
 * A place where a rule sits.
 *
 * @param inputs the paths of the fields the rule evaluates there; the first is the one a
 * finding is usually reported at
 * @param anyInput whether one of them is enough to judge
 */
public record RulePlace(List<String> inputs, boolean anyInput) {

}
