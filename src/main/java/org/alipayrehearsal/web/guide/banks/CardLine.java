package org.alipayrehearsal.web.guide.banks;

import java.util.List;

import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.check.BankLine;

/**
 * A kind of card that the digits fit, in words.
 *
 * @param bank its bank, and whether the bank's cards can be used
 * @param type the type of the cards
 * @param region where they are issued
 * @param corporate whether they are cards of companies
 * @param lengths how many digits their numbers have
 */
record CardLine(BankLine bank, CardType type, IssuerRegion region, boolean corporate, List<Integer> lengths) {

}
