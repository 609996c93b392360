package org.alipayrehearsal.check;

import org.alipayrehearsal.rule.Source;

/**
 * Where a rule comes from, read off its {@link Source} annotation.
 *
 * @param kind the kind of source
 * @param step the step of the guide; blank where there is none
 * @param quote the sentence behind the rule, verbatim; blank where there is none
 * @param reference what else to look up; blank where there is nothing
 */
public record RuleSource(Source.Kind kind, String step, String quote, String reference) {

	static RuleSource of(Source source) {
		return new RuleSource(source.kind(), source.step(), source.quote(), source.reference());
	}

}
