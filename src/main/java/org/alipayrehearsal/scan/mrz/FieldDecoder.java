package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the most probable readings of a field with its check digit, by exact dynamic
 * programming over the sums of the check digit and of the composite check digit.
 */
final class FieldDecoder {

	/**
	 * The cost of a wrong check digit: a reading with one is chosen only if every reading
	 * with a right one is less probable by this difference of log probabilities.
	 */
	static final double WRONG_CHECK_DIGIT = 6;

	private static final int SUMS = 10;

	private static final int STATES = SUMS * SUMS;

	private final float[][] scores;

	private final CheckedField field;

	FieldDecoder(float[][] scores, CheckedField field) {
		this.scores = scores;
		this.field = field;
	}

	/**
	 * Finds the most probable reading for each contribution to the sum of the composite
	 * check digit.
	 * @return ten readings of the field and its check digit, null if none has that sum
	 */
	@Nullable DecodedText[] decode() {
		List<CheckedField.Slot> slots = this.field.slots();
		int[][] origins = new int[slots.size()][];
		double[] states = new double[STATES];
		Arrays.fill(states, Double.NEGATIVE_INFINITY);
		states[0] = 0;
		int place = 0;
		for (int i = 0; i < slots.size(); i++) {
			origins[i] = new int[STATES];
			states = step(states, slots.get(i), place, origins[i]);
			place += slots.get(i).length();
		}
		@Nullable DecodedText[] readings = withCheckDigit(states, origins);
		if (this.field.fillerIfEmpty()) {
			DecodedText empty = empty();
			if (readings[0] == null || empty.logProbability() > readings[0].logProbability()) {
				readings[0] = empty;
			}
		}
		return readings;
	}

	/** A state is ten times the sum of the check digit plus that of the composite. */
	private double[] step(double[] states, CheckedField.Slot slot, int place, int[] origins) {
		double[] next = new double[STATES];
		Arrays.fill(next, Double.NEGATIVE_INFINITY);
		for (int choice = 0; choice < slot.size(); choice++) {
			double score = 0;
			int sum = 0;
			int composite = 0;
			for (int i = 0; i < slot.length(); i++) {
				int character = slot.character(choice, i);
				score += this.scores[this.field.start() + place + i][character];
				sum += CheckDigit.value(character) * CheckDigit.weight(place + i);
				composite += CheckDigit.value(character) * this.field.compositeWeight(place + i);
			}
			for (int state = 0; state < STATES; state++) {
				double total = states[state] + score;
				if (total > Double.NEGATIVE_INFINITY) {
					int target = wrapped(state / SUMS + sum % SUMS) * SUMS + wrapped(state % SUMS + composite % SUMS);
					if (total > next[target]) {
						next[target] = total;
						origins[target] = state << 8 | choice;
					}
				}
			}
		}
		return next;
	}

	/** The sum of two numbers below ten, modulo ten. */
	private static int wrapped(int sum) {
		return (sum < SUMS) ? sum : sum - SUMS;
	}

	private @Nullable DecodedText[] withCheckDigit(double[] states, int[][] origins) {
		float[] digits = this.scores[this.field.checkCell()];
		double[] best = new double[SUMS];
		int[] bestState = new int[SUMS];
		int[] bestDigit = new int[SUMS];
		Arrays.fill(best, Double.NEGATIVE_INFINITY);
		int weight = this.field.compositeWeight(this.field.length());
		for (int state = 0; state < STATES; state++) {
			for (int digit = 0; digit < SUMS; digit++) {
				double total = states[state] + digits[digit] - ((digit == state / SUMS) ? 0 : WRONG_CHECK_DIGIT);
				int composite = (state + digit * weight) % SUMS;
				if (total > best[composite]) {
					best[composite] = total;
					bestState[composite] = state;
					bestDigit[composite] = digit;
				}
			}
		}
		@Nullable DecodedText[] readings = new DecodedText[SUMS];
		for (int i = 0; i < SUMS; i++) {
			if (best[i] > Double.NEGATIVE_INFINITY) {
				readings[i] = new DecodedText(text(bestState[i], origins) + bestDigit[i], best[i]);
			}
		}
		return readings;
	}

	private String text(int last, int[][] origins) {
		StringBuilder text = new StringBuilder();
		int state = last;
		for (int i = origins.length - 1; i >= 0; i--) {
			int choice = origins[i][state] & 0xff;
			CheckedField.Slot slot = this.field.slots().get(i);
			for (int j = slot.length() - 1; j >= 0; j--) {
				text.append(MrzLine.CHARACTERS.charAt(slot.character(choice, j)));
			}
			state = origins[i][state] >> 8;
		}
		return text.reverse().toString();
	}

	private DecodedText empty() {
		double score = 0;
		for (int cell = this.field.start(); cell <= this.field.checkCell(); cell++) {
			score += this.scores[cell][CheckDigit.FILLER];
		}
		return new DecodedText("<".repeat(this.field.length() + 1), score);
	}

	/**
	 * Returns the share of a reading in the probability of all readings with a right
	 * check digit.
	 * @param text the field with its check digit
	 * @return 0 to 1
	 */
	double share(String text) {
		double[] sums = new double[SUMS];
		sums[0] = 1;
		int place = 0;
		for (CheckedField.Slot slot : this.field.slots()) {
			double[] next = new double[SUMS];
			for (int choice = 0; choice < slot.size(); choice++) {
				double probability = 1;
				int sum = 0;
				for (int i = 0; i < slot.length(); i++) {
					int character = slot.character(choice, i);
					probability *= Math.exp(this.scores[this.field.start() + place + i][character]);
					sum += CheckDigit.value(character) * CheckDigit.weight(place + i);
				}
				for (int i = 0; i < SUMS; i++) {
					next[(i + sum) % SUMS] += sums[i] * probability;
				}
			}
			sums = next;
			place += slot.length();
		}
		double all = 0;
		for (int digit = 0; digit < SUMS; digit++) {
			all += sums[digit] * Math.exp(this.scores[this.field.checkCell()][digit]);
		}
		double one = 0;
		for (int i = 0; i < text.length(); i++) {
			one += this.scores[this.field.start() + i][MrzLine.CHARACTERS.indexOf(text.charAt(i))];
		}
		return Math.min(1, Math.exp(one) / all);
	}

}
