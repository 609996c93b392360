package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;

/**
 * A kind of card with certain first digits.
 *
 * @param use its bank, and whether the bank's cards can be used with the name
 * @param type the type of the cards
 * @param region where they are issued
 * @param corporate whether they are corporate cards
 * @param lengths the possible lengths of their numbers
 */
public record PossibleCard(BankUse use, CardType type, IssuerRegion region, boolean corporate, List<Integer> lengths) {

}
