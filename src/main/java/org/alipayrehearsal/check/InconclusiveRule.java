package org.alipayrehearsal.check;

/**
 * A rule that cannot tell.
 *
 * @param rule the rule's id
 * @param path the field that it is about
 * @param reason why it cannot tell, see {@link NotChecked#reason()}
 */
record InconclusiveRule(String rule, String path, String reason) {

}
