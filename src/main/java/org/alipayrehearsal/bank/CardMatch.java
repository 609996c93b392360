package org.alipayrehearsal.bank;

import java.util.List;

/**
 * What the table of bank identification numbers says of a card number.
 *
 * @param kind how well the rows fit
 * @param rows the rows that fit; one for a whole number, possibly several otherwise
 */
public record CardMatch(Kind kind, List<CardBin> rows) {

	/** The number is not in the table. */
	static final CardMatch NONE = new CardMatch(Kind.UNKNOWN, List.of());

	/**
	 * Copies the list.
	 */
	public CardMatch {
		rows = List.copyOf(rows);
	}

	/** How well the rows fit. */
	public enum Kind {

		/** One row fits the number with its length. */
		WHOLE,

		/** The first digits are known, but of cards of another length. */
		OTHER_LENGTH,

		/** Only the first digits were given: each row may be the right one. */
		PARTIAL,

		/** The number is not in the table. */
		UNKNOWN

	}

}
