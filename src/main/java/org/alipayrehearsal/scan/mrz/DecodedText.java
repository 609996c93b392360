package org.alipayrehearsal.scan.mrz;

/**
 * A decoded text and its probability.
 *
 * @param text the characters
 * @param logProbability the sum of the characters' log probabilities, less the costs of
 * wrong check digits
 */
record DecodedText(String text, double logProbability) {

	/** Omits the text. */
	@Override
	public String toString() {
		return "DecodedText[" + this.text.length() + "]";
	}

}
