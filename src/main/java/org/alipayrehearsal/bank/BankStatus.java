package org.alipayrehearsal.bank;

/**
 * Whether the form for foreign users takes a bank's cards.
 */
public enum BankStatus {

	/** The guide lists the bank. */
	ACCEPTED,

	/** The bank is not listed, yet a rule of its own says whom it serves. */
	CONDITIONAL,

	/** The bank was listed, and was taken off the list. */
	WITHDRAWN,

	/** The bank is not listed. */
	NOT_ACCEPTED

}
