package org.alipayrehearsal.web.guide.rules;

import java.util.List;

import org.alipayrehearsal.check.BankConcern;
import org.alipayrehearsal.check.RuleDescription;

/**
 * A rule as its page shows it.
 *
 * @param rule the rule
 * @param severity its severity, in small letters
 * @param step the path of the form's step
 * @param fields the fields it looks at, in the form's order
 * @param own what it says
 * @param fromExample whether what it says names something of an example
 * @param others what it says in other cases
 * @param banks the banks it speaks against
 * @param examples its examples, those first that it has nothing against
 */
record RulePage(RuleDescription rule, String severity, String step, List<String> fields, RuleText own,
		boolean fromExample, List<RuleText> others, BankConcern banks, List<ExampleView> examples) {

}
