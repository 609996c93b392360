package org.alipayrehearsal.bank;

/**
 * The acceptance of a bank's cards on the form for foreign users.
 */
public enum BankStatus {

	/** The guide lists the bank. */
	ACCEPTED,

	/** The bank is not listed, but the guide has a rule for it. */
	CONDITIONAL,

	/** The bank was removed from the list. */
	WITHDRAWN,

	/** The bank is not listed. */
	NOT_ACCEPTED

}
