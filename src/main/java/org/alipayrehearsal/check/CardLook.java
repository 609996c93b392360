package org.alipayrehearsal.check;

import java.util.List;

/**
 * The result of looking up the first digits of a card number.
 *
 * @param cards the kinds of cards with these digits; empty if the table has none
 * @param findings the findings of the rules for card numbers
 */
public record CardLook(List<PossibleCard> cards, List<Finding> findings) {

}
