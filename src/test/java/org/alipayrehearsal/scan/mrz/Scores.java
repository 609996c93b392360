package org.alipayrehearsal.scan.mrz;

/**
 * Makes scores of cells as if they had been looked at.
 */
final class Scores {

	private static final int CHARACTERS = MrzLine.CHARACTERS.length();

	private Scores() {
	}

	/** Each cell shows its character very clearly. */
	static float[][] clear(String text) {
		float[][] scores = new float[text.length()][];
		for (int cell = 0; cell < scores.length; cell++) {
			scores[cell] = cell(String.valueOf(text.charAt(cell)), 0.999);
		}
		return scores;
	}

	/**
	 * Each of some characters is as probable as the others; together they are so
	 * probable.
	 */
	static float[] cell(String characters, double probability) {
		float[] scores = new float[CHARACTERS];
		for (int i = 0; i < CHARACTERS; i++) {
			boolean one = characters.indexOf(MrzLine.CHARACTERS.charAt(i)) >= 0;
			scores[i] = (float) Math
				.log(one ? probability / characters.length() : (1 - probability) / (CHARACTERS - characters.length()));
		}
		return scores;
	}

	/** Nothing can be seen. */
	static float[] nothing() {
		return cell(MrzLine.CHARACTERS, 1);
	}

}
