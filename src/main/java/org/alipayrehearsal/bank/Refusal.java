package org.alipayrehearsal.bank;

/**
 * A kind of names that the cards of some banks cannot be used with.
 */
public enum Refusal {

	/** Names that hold a letter of the Latin script. */
	LATIN_LETTERS,

	/** Names that hold a middle dot. */
	MIDDLE_DOT,

	/** Names longer than 20, as the guide counts. */
	OVER_20

}
