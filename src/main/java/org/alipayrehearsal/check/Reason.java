package org.alipayrehearsal.check;

/**
 * A rule that rejects a bank or a spelling, with its short text.
 *
 * @param rule the rule's id
 * @param text the text, for example <em>not with a middle dot</em>
 */
public record Reason(String rule, String text) {

}
