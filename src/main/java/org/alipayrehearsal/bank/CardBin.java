package org.alipayrehearsal.bank;

/**
 * A row of the table of bank identification numbers.
 *
 * @param bin the leading digits of the card numbers, 3 to 10 of them
 * @param cardLength how many digits the card numbers have
 * @param issuer the bank, under the names that the table has for it
 * @param type the type of the cards
 * @param region where the cards are issued
 * @param corporate whether they are cards of companies
 */
public record CardBin(String bin, int cardLength, Bank issuer, CardType type, IssuerRegion region, boolean corporate) {

	/**
	 * The code of the bank.
	 * @return the code
	 */
	public String bankCode() {
		return this.issuer.code();
	}

}
