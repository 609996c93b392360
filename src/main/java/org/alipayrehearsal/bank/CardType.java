package org.alipayrehearsal.bank;

/**
 * What is behind a card.
 */
public enum CardType {

	/** An account with money in it. */
	DEBIT,

	/** Credit. */
	CREDIT,

	/** Credit, with an account beside it (准贷记卡). */
	SEMI_CREDIT,

	/** An amount paid in advance. */
	PREPAID

}
