package org.alipayrehearsal.form.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.alipayrehearsal.rule.Evidence.Letter;

/**
 * Aligns the names read and typed by their words first, and letters within a word only,
 * so that a word that one of them lacks is seen as a word. The letters read keep their
 * order, and with it their cells.
 */
final class WordAlignment {

	/** What a word costs that the other name lacks. */
	private static final double LACKING = 0.5;

	/** Words of which more letters differ are not the same word. */
	private static final double MOST_DIFFERENT = 0.5;

	private final List<Word> read;

	private final List<Word> typed;

	private WordAlignment(List<Word> read, List<Word> typed) {
		this.read = read;
		this.typed = typed;
	}

	/**
	 * Aligns letters anew.
	 * @param letters the letters, aligned in any way
	 * @return the letters, aligned by words; as they were if neither name lacks a word of
	 * the other
	 */
	static List<Letter> of(List<Letter> letters) {
		StringBuilder read = new StringBuilder();
		StringBuilder typed = new StringBuilder();
		letters.forEach((letter) -> {
			read.append(letter.read());
			typed.append(letter.typed());
		});
		String readName = read.toString();
		String typedName = typed.toString();
		if (readName.replace("<", "").equals(typedName.replace("<", ""))) {
			return letters;
		}
		List<Letter> aligned = new WordAlignment(words(readName), words(typedName)).align();
		return aligned.stream().map(Letter::read).reduce("", String::concat).equals(readName) ? aligned : letters;
	}

	/** The letters, or none if neither name lacks a word. */
	private List<Letter> align() {
		double[][] costs = costs();
		List<Pair> pairs = new ArrayList<>();
		int row = this.read.size();
		int column = this.typed.size();
		while (row > 0 || column > 0) {
			if (row > 0 && column > 0 && costs[row][column] == costs[row - 1][column - 1] + cost(row - 1, column - 1)) {
				pairs.add(new Pair(this.read.get(--row), this.typed.get(--column)));
			}
			else if (row > 0 && costs[row][column] == costs[row - 1][column] + LACKING) {
				pairs.add(new Pair(this.read.get(--row), Word.NONE));
			}
			else {
				pairs.add(new Pair(Word.NONE, this.typed.get(--column)));
			}
		}
		Collections.reverse(pairs);
		if (pairs.stream().noneMatch(Pair::isLacking)) {
			return List.of();
		}
		List<Letter> letters = new ArrayList<>();
		for (Pair pair : pairs) {
			letters.addAll(letters(pair.read().fillers(), pair.typed().fillers()));
			letters.addAll(letters(pair.read().text(), pair.typed().text()));
		}
		return List.copyOf(letters);
	}

	private double[][] costs() {
		double[][] costs = new double[this.read.size() + 1][this.typed.size() + 1];
		for (int row = 0; row <= this.read.size(); row++) {
			for (int column = 0; column <= this.typed.size(); column++) {
				if (row == 0 || column == 0) {
					costs[row][column] = LACKING * (row + column);
					continue;
				}
				double pair = costs[row - 1][column - 1] + cost(row - 1, column - 1);
				costs[row][column] = Math.min(pair, LACKING + Math.min(costs[row - 1][column], costs[row][column - 1]));
			}
		}
		return costs;
	}

	private double cost(int row, int column) {
		String one = this.read.get(row).text();
		String other = this.typed.get(column).text();
		double different = letters(one, other).stream().filter(Letter::differs).count();
		double share = different / Math.max(1, Math.max(one.length(), other.length()));
		return (share <= MOST_DIFFERENT) ? share : 2 * LACKING + 1;
	}

	/** The alignment of two words with the fewest differences. */
	private static List<Letter> letters(String read, String typed) {
		int[][] costs = new int[read.length() + 1][typed.length() + 1];
		for (int row = 0; row <= read.length(); row++) {
			for (int column = 0; column <= typed.length(); column++) {
				if (row == 0 || column == 0) {
					costs[row][column] = row + column;
					continue;
				}
				int same = (read.charAt(row - 1) == typed.charAt(column - 1)) ? 0 : 1;
				costs[row][column] = Math.min(costs[row - 1][column - 1] + same,
						1 + Math.min(costs[row - 1][column], costs[row][column - 1]));
			}
		}
		List<Letter> letters = new ArrayList<>();
		int row = read.length();
		int column = typed.length();
		while (row > 0 || column > 0) {
			boolean both = row > 0 && column > 0 && costs[row][column] == costs[row - 1][column - 1]
					+ ((read.charAt(row - 1) == typed.charAt(column - 1)) ? 0 : 1);
			boolean readOnly = !both && row > 0 && costs[row][column] == costs[row - 1][column] + 1;
			String one = (both || readOnly) ? read.substring(row - 1, row) : "";
			String other = readOnly ? "" : typed.substring(column - 1, column);
			letters.add(new Letter(other, one));
			row -= one.length();
			column -= other.length();
		}
		Collections.reverse(letters);
		return letters;
	}

	/** The words of a name, each with the fillers before it. */
	private static List<Word> words(String name) {
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < name.length()) {
			int start = at;
			while (start < name.length() && name.charAt(start) == '<') {
				start++;
			}
			int end = start;
			while (end < name.length() && name.charAt(end) != '<') {
				end++;
			}
			words.add(new Word(name.substring(at, start), name.substring(start, end)));
			at = end;
		}
		return words;
	}

	/** A word and the fillers before it. */
	private record Word(String fillers, String text) {

		static final Word NONE = new Word("", "");

		@Override
		public String toString() {
			return "Word[]";
		}

	}

	/** A word read and a word typed; one of them may be missing. */
	private record Pair(Word read, Word typed) {

		boolean isLacking() {
			return this.read.equals(Word.NONE) || this.typed.equals(Word.NONE);
		}

		@Override
		public String toString() {
			return "Pair[]";
		}

	}

}
