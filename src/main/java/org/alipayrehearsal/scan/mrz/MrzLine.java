package org.alipayrehearsal.scan.mrz;

/**
 * One line of a machine-readable zone as it was read, with how probable each character
 * was in each cell. Takes 37 bytes a cell, so that it can be kept with a journey and
 * another name compared with it later.
 */
public final class MrzLine {

	/** What a cell can hold, in the order of the scores: digits, letters, filler. */
	public static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

	/** Steps of a score: one natural logarithm has 16. */
	private static final double STEPS = 16;

	private final String text;

	private final byte[] scores;

	/**
	 * Makes a line.
	 * @param text the best reading that the zone's grammar and check digits allow
	 * @param logProbabilities for each cell the natural logarithm of each character's
	 * probability, in the order of {@link #CHARACTERS}; below −15.9 counts as that
	 */
	public MrzLine(String text, float[][] logProbabilities) {
		if (text.length() != logProbabilities.length) {
			throw new IllegalArgumentException("Each character has its cell");
		}
		this.text = text;
		this.scores = new byte[text.length() * CHARACTERS.length()];
		for (int cell = 0; cell < text.length(); cell++) {
			for (int i = 0; i < CHARACTERS.length(); i++) {
				long steps = Math.round(-STEPS * logProbabilities[cell][i]);
				this.scores[cell * CHARACTERS.length() + i] = (byte) Math.max(0, Math.min(255, steps));
			}
		}
	}

	/**
	 * The best reading.
	 * @return capitals, digits and fillers, as many as the format has
	 */
	public String text() {
		return this.text;
	}

	/**
	 * How probable a character is in a cell.
	 * @param cell the cell, from 0
	 * @param character one of {@link #CHARACTERS}
	 * @return the natural logarithm of the probability, −15.9 to 0
	 */
	public double logProbability(int cell, char character) {
		int index = CHARACTERS.indexOf(character);
		if (index < 0) {
			throw new IllegalArgumentException("Not a character of the zone");
		}
		return -(this.scores[cell * CHARACTERS.length() + index] & 0xff) / STEPS;
	}

	/**
	 * How sure the best reading is.
	 * @return the mean of its characters' log probabilities, −15.9 to 0
	 */
	public double meanLogProbability() {
		double sum = 0;
		for (int cell = 0; cell < this.text.length(); cell++) {
			sum += logProbability(cell, this.text.charAt(cell));
		}
		return sum / this.text.length();
	}

	/** Without what was read. */
	@Override
	public String toString() {
		return "MrzLine[" + this.text.length() + "]";
	}

}
