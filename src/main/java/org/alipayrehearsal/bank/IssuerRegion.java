package org.alipayrehearsal.bank;

/**
 * The region in which a card is issued.
 */
public enum IssuerRegion {

	/** The Chinese mainland. */
	MAINLAND,

	/** Hong Kong. */
	HK,

	/** Macao. */
	MO,

	/** Any other place. */
	OVERSEAS,

	/** Unknown. */
	UNKNOWN

}
