package org.alipayrehearsal.check;

/**
 * A rule that speaks against something, in a few words.
 *
 * @param rule the rule's id
 * @param text what it says, for example <em>not with a middle dot</em>
 */
public record Reason(String rule, String text) {

}
