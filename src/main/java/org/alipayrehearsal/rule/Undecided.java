package org.alipayrehearsal.rule;

/**
 * The rule cannot tell: what it needs to know was not given, or is not known.
 *
 * @param reason why, as the last part of a message key {@code not-checked.<reason>}, for
 * example {@code partial-number}
 */
public record Undecided(String reason) implements Judgement {
}
