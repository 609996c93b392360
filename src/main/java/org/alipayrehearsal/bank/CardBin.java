package org.alipayrehearsal.bank;

/**
 * A row of the table of bank identification numbers.
 *
 * @param bin the leading digits of the card numbers, 3 to 10 of them
 * @param cardLength the length of the card numbers
 * @param issuer the bank, with its names in the table
 * @param type the type of the cards
 * @param region the region of issue
 * @param corporate whether they are corporate cards
 */
public record CardBin(String bin, int cardLength, Bank issuer, CardType type, IssuerRegion region, boolean corporate) {

	/**
	 * {@return the code of the bank}
	 */
	public String bankCode() {
		return this.issuer.code();
	}

}
