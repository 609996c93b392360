package org.alipayrehearsal.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A text to type exactly, split so that a page can mark what differs from another text
 * and make blanks visible. The pieces joined are the text.
 *
 * @param pieces the pieces
 */
public record ExactText(List<Piece> pieces) {

	/** Longer texts are shown without marks: comparing them takes too long. */
	private static final int MAX_LENGTH = 200;

	/**
	 * Copies the list.
	 */
	public ExactText {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Returns a text that is shown, not typed: in one piece.
	 * @param text the text
	 * @return the text
	 */
	public static ExactText plain(String text) {
		return new ExactText(text.isEmpty() ? List.of() : List.of(new Piece(text, false, false)));
	}

	/**
	 * Splits a text. Characters that are not in the longest common subsequence with
	 * another text are marked, so that a text from which something was left out has no
	 * marks.
	 * @param text the text
	 * @param typed the text that it replaces
	 * @return the split text
	 */
	public static ExactText of(String text, String typed) {
		int[] to = text.codePoints().toArray();
		int[] from = typed.codePoints().toArray();
		boolean[] changed = (to.length > MAX_LENGTH || from.length > MAX_LENGTH) ? new boolean[to.length]
				: changed(to, from);
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < to.length; i++) {
			String character = Character.toString(to[i]);
			Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
			if (last != null && to[i] != ' ' && !last.blank() && last.changed() == changed[i]) {
				pieces.set(pieces.size() - 1, new Piece(last.text() + character, changed[i], false));
			}
			else {
				pieces.add(new Piece(character, changed[i], to[i] == ' '));
			}
		}
		return new ExactText(pieces);
	}

	private static boolean[] changed(int[] to, int[] from) {
		int[][] common = new int[to.length + 1][from.length + 1];
		for (int i = to.length - 1; i >= 0; i--) {
			for (int j = from.length - 1; j >= 0; j--) {
				common[i][j] = (to[i] == from[j]) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		boolean[] changed = new boolean[to.length];
		int i = 0;
		int j = 0;
		while (i < to.length) {
			if (j < from.length && to[i] == from[j]) {
				i++;
				j++;
			}
			else if (j < from.length && common[i][j + 1] > common[i + 1][j]) {
				j++;
			}
			else {
				changed[i++] = true;
			}
		}
		return changed;
	}

	/**
	 * {@return whether there is no text}
	 */
	public boolean isEmpty() {
		return this.pieces.isEmpty();
	}

	/**
	 * Omits the text.
	 */
	@Override
	public String toString() {
		return "ExactText[]";
	}

	/**
	 * A piece of a text.
	 *
	 * @param text the characters
	 * @param changed whether they differ
	 * @param blank whether the piece is one blank
	 */
	public record Piece(String text, boolean changed, boolean blank) {

		/**
		 * Omits the characters.
		 */
		@Override
		public String toString() {
			return "Piece[]";
		}

	}

}
