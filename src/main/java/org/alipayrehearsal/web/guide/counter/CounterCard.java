package org.alipayrehearsal.web.guide.counter;

/**
 * What a person wants on the card; each may be blank, to be written by hand.
 *
 * @param name the name, as on the passport or the visa
 * @param passport the passport number
 * @param bank the name of the bank
 * @param letter whether the card asks for a stamped letter
 */
record CounterCard(String name, String passport, String bank, boolean letter) {

	static final CounterCard BLANK = new CounterCard("", "", "", false);

	@Override
	public String toString() {
		return "CounterCard[]";
	}

}
