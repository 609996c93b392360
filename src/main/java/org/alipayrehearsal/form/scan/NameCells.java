package org.alipayrehearsal.form.scan;

import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.mrz.MrzLine;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a line that hold the name, with how probable each letter is in each.
 */
final class NameCells {

	/** Before the name stand the document's code and the state that issued it. */
	private static final int START = 5;

	private static final int FILLER = 26;

	/** The log probability above which a cell clearly shows its letter. */
	private static final double CLEAR = Math.log(0.5);

	private final MrzLine line;

	private final String text;

	/** Log probabilities of A to Z and of the filler. */
	private final double[][] scores;

	/** That of what was read. */
	private final double score;

	NameCells(MrzLine line) {
		this.line = line;
		this.text = line.text().substring(START);
		this.scores = new double[this.text.length()][FILLER + 1];
		double sum = 0;
		for (int cell = 0; cell < this.scores.length; cell++) {
			// A hidden cell tells nothing: any letter can stand there.
			if (line.isHidden(START + cell)) {
				continue;
			}
			for (int letter = 0; letter < FILLER; letter++) {
				this.scores[cell][letter] = line.logProbability(START + cell, (char) ('A' + letter));
			}
			this.scores[cell][FILLER] = line.logProbability(START + cell, '<');
			sum += line.logProbability(START + cell, this.text.charAt(cell));
		}
		this.score = sum;
	}

	/**
	 * Whether the cells of a name, and the two fillers that end it, are all seen whole.
	 * @param length the length of the name
	 */
	boolean isSeenWhole(int length) {
		return !this.line.isHidden(START, START + Math.min(this.scores.length, length + 2));
	}

	/** Whether each cell of the name that was read clearly shows its letter. */
	boolean isClear() {
		for (int cell = 0; cell < read().length(); cell++) {
			if (this.line.logProbability(START + cell, this.text.charAt(cell)) < CLEAR) {
				return false;
			}
		}
		return true;
	}

	/** The name as it was read, without the fillers behind it. */
	String read() {
		int end = this.text.length();
		while (end > 0 && this.text.charAt(end - 1) == '<') {
			end--;
		}
		return this.text.substring(0, end);
	}

	/** Whether the name goes up to the last cell, so that it may have been cut off. */
	boolean isFull() {
		return !this.text.endsWith("<");
	}

	/**
	 * Whether there are cells enough for the shortest spelling of a name.
	 * @param parts the parts of the name, each with all its spellings
	 */
	boolean hold(List<List<String>> parts) {
		int length = parts.stream()
			.mapToInt((spellings) -> spellings.stream().mapToInt(String::length).min().orElse(0))
			.sum();
		return length <= this.scores.length;
	}

	/**
	 * How much less probable the likeliest spelling of a name is than what was read.
	 * @param parts the parts of the name, each with all its spellings
	 * @return the likeliest spelling, and the difference of the log probabilities
	 */
	Spelled likeliest(List<List<String>> parts) {
		int length = this.scores.length;
		double[] best = new double[length + 1];
		Arrays.fill(best, Double.NEGATIVE_INFINITY);
		best[0] = 0;
		@Nullable Part[] ends = new Part[length + 1];
		for (List<String> spellings : parts) {
			double[] next = new double[length + 1];
			Arrays.fill(next, Double.NEGATIVE_INFINITY);
			@Nullable Part[] nextEnds = new Part[length + 1];
			for (int cell = 0; cell <= length; cell++) {
				if (best[cell] == Double.NEGATIVE_INFINITY) {
					continue;
				}
				for (String spelling : spellings) {
					int end = Math.min(length, cell + spelling.length());
					double reached = best[cell] + score(spelling, cell, end);
					if (reached > next[end]) {
						next[end] = reached;
						nextEnds[end] = new Part(ends[cell], spelling);
					}
				}
			}
			best = next;
			ends = nextEnds;
		}
		return likeliest(best, ends);
	}

	private Spelled likeliest(double[] best, @Nullable Part[] ends) {
		int length = this.scores.length;
		int end = length;
		double fillers = 0;
		double highest = best[length];
		for (int cell = length - 1; cell >= 0; cell--) {
			fillers += this.scores[cell][FILLER];
			if (best[cell] + fillers > highest) {
				highest = best[cell] + fillers;
				end = cell;
			}
		}
		return new Spelled(Part.text(ends[end], length), this.score - highest);
	}

	private double score(String letters, int start, int end) {
		double sum = 0;
		for (int cell = start; cell < end; cell++) {
			char letter = letters.charAt(cell - start);
			sum += this.scores[cell][(letter == '<') ? FILLER : letter - 'A'];
		}
		return sum;
	}

	/**
	 * A spelling of a name.
	 *
	 * @param text the spelling, as far as there are cells
	 * @param gap how much less probable it is than what was read
	 */
	record Spelled(String text, double gap) {

		@Override
		public String toString() {
			return "Spelled[gap=" + this.gap + "]";
		}

	}

	/** A part of a spelling, and the parts before it. */
	private static final class Part {

		private final @Nullable Part before;

		private final String text;

		Part(@Nullable Part before, String text) {
			this.before = before;
			this.text = text;
		}

		static String text(@Nullable Part last, int most) {
			StringBuilder text = new StringBuilder();
			for (Part part = last; part != null; part = part.before) {
				text.insert(0, part.text);
			}
			return text.substring(0, Math.min(text.length(), most));
		}

	}

}
