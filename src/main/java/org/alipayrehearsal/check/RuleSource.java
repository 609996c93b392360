package org.alipayrehearsal.check;

import org.alipayrehearsal.rule.Source;

/**
 * The source of a rule, read from its {@link Source} annotation.
 *
 * @param kind the kind of source
 * @param step the step of the guide; may be blank
 * @param quote the sentence that the rule is taken from, verbatim; may be blank
 * @param reference further references; may be blank
 */
public record RuleSource(Source.Kind kind, String step, String quote, String reference) {

	static RuleSource of(Source source) {
		return new RuleSource(source.kind(), source.step(), source.quote(), source.reference());
	}

}
