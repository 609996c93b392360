package org.alipayrehearsal.bank;

/**
 * The types of cards.
 */
public enum CardType {

	/** Debit card. */
	DEBIT,

	/** Credit card. */
	CREDIT,

	/** Semi-credit card (准贷记卡): credit with an account. */
	SEMI_CREDIT,

	/** Prepaid card. */
	PREPAID

}
