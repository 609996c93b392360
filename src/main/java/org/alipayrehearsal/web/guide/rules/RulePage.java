package org.alipayrehearsal.web.guide.rules;

import java.util.List;

import org.alipayrehearsal.check.BankConcern;
import org.alipayrehearsal.check.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * The content of the page of a rule.
 *
 * @param rule the rule
 * @param severity its severity in lower case
 * @param step the path of its step
 * @param fields the paths of the fields it checks, in the form's order
 * @param own its texts
 * @param fromExample whether the texts contain a value of an example
 * @param others its texts in other cases
 * @param banks the banks it concerns
 * @param examples its examples, accepted ones first
 */
record RulePage(RuleDescription rule, String severity, String step, List<String> fields, RuleText own,
		boolean fromExample, List<RuleText> others, BankConcern banks, List<ExampleView> examples) {

	/**
	 * The texts of a rule in one case.
	 *
	 * @param message what is wrong
	 * @param why why it matters, or null if it is the same as in the texts of the rule
	 * @param remedy what to do instead, or null if it is the same as in the texts of the
	 * rule
	 */
	record RuleText(String message, @Nullable String why, @Nullable String remedy) {

	}

	/**
	 * An example, rendered.
	 *
	 * @param accepted whether the rule accepts it
	 * @param description its description in the language of the page
	 * @param values its fields, in the form's order
	 * @param message the message of the rule, or null if it is the one in the texts of
	 * the rule
	 * @param fix the text to type instead, or null
	 */
	record ExampleView(boolean accepted, String description, List<ExampleValue> values, @Nullable String message,
			@Nullable ExampleValue fix) {

	}

	/**
	 * The value of a field in an example.
	 *
	 * @param path the path of the field
	 * @param typed whether it is typed text, not a label such as a bank's name
	 * @param pieces the text, empty if the field is blank
	 */
	record ExampleValue(String path, boolean typed, List<VisibleText.Piece> pieces) {

	}

}
