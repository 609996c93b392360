package org.alipayrehearsal.bank;

/**
 * Where a card is issued.
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

	/** The table does not tell. */
	UNKNOWN

}
