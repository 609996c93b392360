package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;

/**
 * Finds the likeliest reading of a first line under the grammar of names: document code
 * and state, surname with single fillers, two fillers, given names with single fillers,
 * then nothing but fillers.
 */
final class NameLineDecoder {

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

	/** Cells of the document's and the state's code. */
	private static final int HEAD = 5;

	private static final int CHOICES = MrzLine.CHARACTERS.length();

	/**
	 * How many of a thousand letters of names are A to Z, roughly: where a cell shows
	 * nothing, the commoner letter is likelier.
	 */
	private static final double[] LETTERS = { 125, 22, 30, 35, 90, 12, 25, 40, 85, 13, 30, 60, 40, 80, 65, 20, 2, 70,
			55, 45, 40, 18, 10, 3, 20, 15 };

	/** A cell that reads as nothing of the kind still costs no more than this. */
	private static final float WORST = -12;

	private NameLineDecoder() {
	}

	/**
	 * Decodes a line of code, state and names.
	 * @param scores the log probabilities of its cells
	 * @param letters what the code may begin with
	 * @return the likeliest reading
	 */
	static DecodedText decode(float[][] scores, String letters) {
		double[] states = new double[PLACES];
		Arrays.fill(states, Double.NEGATIVE_INFINITY);
		states[START] = 0;
		int[][] origins = new int[scores.length][PLACES];
		double[] commonness = commonness();
		for (int cell = 0; cell < scores.length; cell++) {
			double[] next = new double[PLACES];
			Arrays.fill(next, Double.NEGATIVE_INFINITY);
			for (int character = FIRST_LETTER; character < CHOICES; character++) {
				double read = Math.max(WORST, scores[cell][character]) + ((cell < HEAD) ? 0 : commonness[character]);
				boolean possible = cell > 0 || letters.indexOf(MrzLine.CHARACTERS.charAt(character)) >= 0;
				for (int place = START; place < PLACES && possible; place++) {
					int after = after(place, character == CheckDigit.FILLER, cell);
					double score = states[place] + read;
					if (after != NOWHERE && score > next[after]) {
						next[after] = score;
						origins[cell][after] = place * CHOICES + character;
					}
				}
			}
			states = next;
		}
		return trace(states, origins, scores);
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
		return new DecodedText(new String(text), score);
	}

	/** By how much a letter is rarer than the commonest, as a log probability. */
	private static double[] commonness() {
		double[] commonness = new double[CHOICES];
		double most = Arrays.stream(LETTERS).max().orElseThrow();
		for (int letter = 0; letter < LETTERS.length; letter++) {
			commonness[FIRST_LETTER + letter] = Math.log(LETTERS[letter] / most);
		}
		return commonness;
	}

	/** Where in the grammar a character leads. */
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
