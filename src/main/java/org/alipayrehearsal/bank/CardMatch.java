package org.alipayrehearsal.bank;

import java.util.List;

/**
 * The matches of a card number in the table of bank identification numbers.
 *
 * @param kind the quality of the match
 * @param rows the matching rows; one for a complete number, possibly several otherwise
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

	/** The quality of a match. */
	public enum Kind {

		/** One row matches the number and its length. */
		WHOLE,

		/** The first digits match cards of another length. */
		OTHER_LENGTH,

		/** Only the first digits were given: each row may match. */
		PARTIAL,

		/** The number is not in the table. */
		UNKNOWN

	}

}
