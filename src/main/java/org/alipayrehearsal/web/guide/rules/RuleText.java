package org.alipayrehearsal.web.guide.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says in one case.
 *
 * @param message what is wrong
 * @param why why it matters; null where it is the rule's own
 * @param remedy what to do instead; null where it is the rule's own
 */
record RuleText(String message, @Nullable String why, @Nullable String remedy) {

}
