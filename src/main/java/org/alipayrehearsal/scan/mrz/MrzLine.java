package org.alipayrehearsal.scan.mrz;

import java.util.BitSet;

/**
 * A line of a machine-readable zone, with the probability of each character in each cell.
 * It takes 37 bytes a cell, so that it can be kept in a session and compared with another
 * name later.
 */
public final class MrzLine {

	/**
	 * The characters of the zone, in the order of the scores: digits, letters, filler.
	 */
	public static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

	/** Quantization steps of a score for each unit of the natural logarithm. */
	private static final double STEPS = 16;

	private final String text;

	private final byte[] scores;

	private final BitSet hidden;

	/**
	 * Creates a line whose cells are all seen whole.
	 * @param text the best reading that the zone's grammar and check digits allow
	 * @param logProbabilities for each cell the natural logarithms of the characters'
	 * probabilities, in the order of {@link #CHARACTERS}; values below −15.9 are stored
	 * as −15.9
	 */
	public MrzLine(String text, float[][] logProbabilities) {
		this(text, logProbabilities, new BitSet());
	}

	/**
	 * Creates a line.
	 * @param text the best reading that the zone's grammar and check digits allow
	 * @param logProbabilities for each cell the natural logarithms of the characters'
	 * probabilities, in the order of {@link #CHARACTERS}; values below −15.9 are stored
	 * as −15.9
	 * @param hidden the cells that are not seen whole
	 */
	public MrzLine(String text, float[][] logProbabilities, BitSet hidden) {
		this.hidden = (BitSet) hidden.clone();
		if (text.length() != logProbabilities.length) {
			throw new IllegalArgumentException("One character for each cell is required");
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
	 * {@return the most probable reading: capital letters, digits and fillers}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Returns whether a cell is hidden: outside of the picture, covered or washed out, at
	 * least in part. Its character is a guess.
	 * @param cell the cell, from 0
	 * @return whether it is hidden
	 */
	public boolean isHidden(int cell) {
		return this.hidden.get(cell);
	}

	/**
	 * Returns whether any cell of a range is hidden.
	 * @param from the first cell
	 * @param to the cell after the last one
	 * @return whether any is hidden
	 */
	public boolean isHidden(int from, int to) {
		int next = this.hidden.nextSetBit(from);
		return next >= 0 && next < to;
	}

	/**
	 * Returns the probability of a character in a cell.
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
	 * {@return the mean log probability of the characters in the cells that are seen
	 * whole, −15.9 to 0}
	 */
	public double meanLogProbability() {
		double sum = 0;
		int count = 0;
		for (int cell = 0; cell < this.text.length(); cell++) {
			if (!isHidden(cell)) {
				sum += logProbability(cell, this.text.charAt(cell));
				count++;
			}
		}
		return (count > 0) ? sum / count : logProbability(0, this.text.charAt(0));
	}

	/** Omits the text of the line. */
	@Override
	public String toString() {
		return "MrzLine[" + this.text.length() + "]";
	}

}
