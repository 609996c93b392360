package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

/**
 * Finds the most probable reading of the upper line under its grammar: document code and
 * state, surname with single fillers, two fillers, given names with single fillers, and
 * only fillers after that. It is a Viterbi search.
 */
final class UpperMrzLineDecoder {

	/** In the document's code, or before the line. */
	private static final int START = 0;

	/** In the state's code, which may end with fillers. */
	private static final int STATE = 1;

	/** After a filler in the state's code. */
	private static final int STATE_END = 2;

	/** In a part of the surname. */
	private static final int SURNAME = 3;

	/** After a filler in the surname. */
	private static final int SURNAME_GAP = 4;

	/** After the two fillers that end the surname. */
	private static final int SURNAME_END = 5;

	/** In a part of the given names. */
	private static final int GIVEN = 6;

	/** After a filler in the given names. */
	private static final int GIVEN_GAP = 7;

	/** In the fillers at the end. */
	private static final int END = 8;

	private static final int PLACES = 9;

	private static final int NOWHERE = -1;

	private static final int FIRST_LETTER = 10;

	/** The first cell of the issuing state's code. */
	static final int ISSUER = 2;

	/** Cells of the document's and the state's code. */
	static final int HEAD = ISSUER + StateCodes.LENGTH;

	private static final int CHOICES = MrzLine.CHARACTERS.length();

	/** Letters, and behind them the filler. */
	private static final int LETTERS = CHOICES - FIRST_LETTER;

	/** A state consists of a place in the grammar and the preceding character. */
	private static final int STATES = PLACES * LETTERS;

	private static final int FILLER = LETTERS - 1;

	private static final boolean[] EITHER = { false, true };

	/**
	 * The weight of the bigrams relative to the cells, which take precedence, because
	 * names vary.
	 */
	private static final double WEIGHT = 0.5;

	/** For each preceding character the weighted log probabilities of the next. */
	private static final double[][] FOLLOWING = following(NameBigrams.load());

	private static final double[] FREE = new double[LETTERS];

	/** The highest cost of a cell. */
	private static final float WORST = -12;

	private UpperMrzLineDecoder() {
	}

	/**
	 * Decodes a line of code, state and names.
	 * @param scores the log probabilities of its cells
	 * @param letters the possible first letters of the code
	 * @return the most probable reading
	 */
	static DecodedText decode(float[][] scores, String letters) {
		double[] states = new double[STATES];
		Arrays.fill(states, Double.NEGATIVE_INFINITY);
		states[START * LETTERS + FILLER] = 0;
		int[][] origins = new int[scores.length][STATES];
		for (int cell = 0; cell < scores.length; cell++) {
			states = step(states, cell, (cell == 0) ? onlyWith(letters, scores[0]) : scores[cell], origins[cell]);
		}
		return trace(states, origins, scores);
	}

	/**
	 * The number of parts of a name is free: nothing is known of a filler after another.
	 */
	private static double[][] following(NameBigrams names) {
		double[][] following = new double[LETTERS][LETTERS];
		for (int before = 0; before < LETTERS; before++) {
			for (int letter = 0; letter < LETTERS; letter++) {
				boolean free = before == FILLER && letter == FILLER;
				following[before][letter] = free ? 0 : WEIGHT * names.following(before, letter);
			}
		}
		return following;
	}

	/** The scores of a cell, restricted to some letters. */
	private static float[] onlyWith(String letters, float[] scores) {
		float[] possible = new float[CHOICES];
		Arrays.fill(possible, Float.NEGATIVE_INFINITY);
		letters.chars().map(MrzLine.CHARACTERS::indexOf).forEach((letter) -> possible[letter] = scores[letter]);
		return possible;
	}

	private static double[] step(double[] states, int cell, float[] scores, int[] origins) {
		double[] next = new double[STATES];
		Arrays.fill(next, Double.NEGATIVE_INFINITY);
		double[] read = read(scores);
		for (int state = 0; state < STATES; state++) {
			if (states[state] == Double.NEGATIVE_INFINITY) {
				continue;
			}
			int place = state / LETTERS;
			// In the head, and among the fillers at the end, the preceding one is
			// irrelevant.
			double[] following = (cell < HEAD || place == END) ? FREE : FOLLOWING[state % LETTERS];
			for (boolean filler : EITHER) {
				int after = after(place, filler, cell);
				if (after == NOWHERE) {
					continue;
				}
				for (int letter = filler ? FILLER : 0; letter < (filler ? LETTERS : FILLER); letter++) {
					int target = after * LETTERS + ((cell < HEAD) ? FILLER : letter);
					double score = states[state] + read[letter] + following[letter];
					if (score > next[target]) {
						next[target] = score;
						origins[target] = state * CHOICES + FIRST_LETTER + letter;
					}
				}
			}
		}
		return next;
	}

	/** What each letter costs, which is infinite where a letter is impossible. */
	private static double[] read(float[] scores) {
		double[] read = new double[LETTERS];
		for (int letter = 0; letter < LETTERS; letter++) {
			float score = scores[FIRST_LETTER + letter];
			read[letter] = (score > Float.NEGATIVE_INFINITY) ? Math.max(WORST, score) : score;
		}
		return read;
	}

	private static DecodedText trace(double[] states, int[][] origins, float[][] scores) {
		int state = 0;
		for (int i = 1; i < states.length; i++) {
			state = (states[i] > states[state]) ? i : state;
		}
		double score = 0;
		char[] text = new char[origins.length];
		for (int cell = text.length - 1; cell >= 0; cell--) {
			int origin = origins[cell][state];
			text[cell] = MrzLine.CHARACTERS.charAt(origin % CHOICES);
			score += Math.max(WORST, scores[cell][origin % CHOICES]);
			state = origin / CHOICES;
		}
		StringBuilder line = new StringBuilder(new String(text));
		score += StateCodes.settle(line, scores, ISSUER, StateCodes.likeliest(scores, ISSUER));
		return new DecodedText(line.toString(), score);
	}

	/** The place in the grammar after a character. */
	private static int after(int place, boolean filler, int cell) {
		if (cell < HEAD) {
			return inHead(place, filler, cell);
		}
		return switch (place) {
			case STATE, STATE_END -> filler ? NOWHERE : SURNAME;
			case SURNAME -> filler ? SURNAME_GAP : SURNAME;
			case SURNAME_GAP -> filler ? SURNAME_END : SURNAME;
			case SURNAME_END -> filler ? END : GIVEN;
			case GIVEN -> filler ? GIVEN_GAP : GIVEN;
			case GIVEN_GAP -> filler ? END : GIVEN;
			case END -> filler ? END : NOWHERE;
			default -> NOWHERE;
		};
	}

	private static int inHead(int place, boolean filler, int cell) {
		if (cell < 2) {
			return START;
		}
		if (cell == 2) {
			return filler ? NOWHERE : STATE;
		}
		if (place == STATE_END) {
			return filler ? STATE_END : NOWHERE;
		}
		return filler ? STATE_END : STATE;
	}

}
