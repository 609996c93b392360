package org.alipayrehearsal.web.guide.banks;

/**
 * What a rule says of the digits, in words.
 *
 * @param rule its id
 * @param severity its severity, in small letters
 * @param message what is wrong
 * @param why why it matters
 * @param remedy what to do instead
 */
record CardFinding(String rule, String severity, String message, String why, String remedy) {

	/**
	 * Without the texts: they may be made of what was typed.
	 */
	@Override
	public String toString() {
		return "CardFinding[" + this.rule + "]";
	}

}
