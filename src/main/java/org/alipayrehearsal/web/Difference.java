package org.alipayrehearsal.web;

import java.util.ArrayList;
import java.util.List;

import org.alipayrehearsal.rule.Evidence.Letter;

/**
 * A place where what was read and what was typed differ, to be told in words.
 *
 * @param number the letter's number among those of the picture, beginning with 1
 * @param read the letter read; empty where it was typed only
 * @param typed the letter typed; empty where it was read only
 */
public record Difference(int number, String read, String typed) {

	/** Who sees more of them looks at the letters themselves. */
	private static final int MOST = 6;

	/**
	 * The first differences.
	 */
	static List<Difference> among(List<Letter> pairs) {
		List<Difference> differences = new ArrayList<>();
		int number = 1;
		for (Letter pair : pairs) {
			if (pair.differs() && differences.size() < MOST) {
				differences.add(new Difference(number, pair.read(), pair.typed()));
			}
			number += pair.read().length();
		}
		return List.copyOf(differences);
	}

	/**
	 * The last part of the key of the message that tells it.
	 */
	public String kind() {
		if (this.read.isEmpty()) {
			return "typed-only";
		}
		return this.typed.isEmpty() ? "read-only" : "both";
	}

	/**
	 * Without the letters.
	 */
	@Override
	public String toString() {
		return "Difference[" + this.number + "]";
	}

}
