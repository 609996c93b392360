package org.alipayrehearsal.wizard;

/**
 * A letter that was read in a picture, and the one that was typed in its place.
 *
 * @param read the letter read; empty where only the typed text has one
 * @param typed the letter typed; empty where only the picture has one
 */
record LetterPair(String read, String typed) {

	/**
	 * Whether the two differ.
	 */
	public boolean differs() {
		return !this.read.equals(this.typed);
	}

	/**
	 * Without the letters.
	 */
	@Override
	public String toString() {
		return "LetterPair[differs=" + differs() + "]";
	}

}
