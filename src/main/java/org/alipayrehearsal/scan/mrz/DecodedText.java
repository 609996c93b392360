package org.alipayrehearsal.scan.mrz;

/**
 * A reading and how probable it is.
 *
 * @param text the characters
 * @param logProbability the sum of the characters' log probabilities, less what wrong
 * check digits cost
 */
record DecodedText(String text, double logProbability) {

	/** Without what was read. */
	@Override
	public String toString() {
		return "DecodedText[" + this.text.length() + "]";
	}

}
