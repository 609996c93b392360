package org.alipayrehearsal.check;

import java.util.List;

/**
 * What the first digits of a card number tell.
 *
 * @param cards the kinds of cards that they fit; empty where the table knows none
 * @param findings what the rules for card numbers say of them
 */
public record CardLook(List<PossibleCard> cards, List<Finding> findings) {

}
