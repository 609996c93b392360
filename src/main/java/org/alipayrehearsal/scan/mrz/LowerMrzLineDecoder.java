package org.alipayrehearsal.scan.mrz;

import org.jspecify.annotations.Nullable;

/**
 * Finds the most probable reading of the lower line of a passport or visa, exactly, under
 * the character classes of the cells and all check digits.
 */
final class LowerMrzLineDecoder {

	private static final int SUMS = 10;

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

	private static final String SEXES = "FMX<";

	private static final String DIGITS = "0123456789<";

	/** The cost of an unspecified sex, which is rare. */
	private static final float UNTOLD_SEX = 3;

	private final float[][] scores;

	private final LowerMrzLine.Layout layout;

	private final String issuer;

	private LowerMrzLineDecoder(float[][] scores, LowerMrzLine.Layout layout, String issuer) {
		this.scores = scores;
		this.layout = layout;
		this.issuer = issuer;
	}

	/**
	 * Decodes a line.
	 * @param scores the log probabilities of its cells
	 * @param layout its fields
	 * @param issuer the issuing state of a passport, whose citizens usually hold it, or
	 * empty for a visa
	 * @return the most probable reading
	 */
	static DecodedText decode(float[][] scores, LowerMrzLine.Layout layout, String issuer) {
		return new LowerMrzLineDecoder(scores, layout, issuer).decode();
	}

	private DecodedText decode() {
		StringBuilder text = new StringBuilder();
		double score = 0;
		for (int cell = 0; cell < this.scores.length; cell++) {
			int character = best(cell, choices(cell));
			text.append(MrzLine.CHARACTERS.charAt(character));
			score += isChecked(cell) ? 0 : this.scores[cell][character];
		}
		score += new UncheckedFields(this.scores, this.layout).settle(text, this.issuer);
		Checked[] sums = checkedFields();
		double most = Double.NEGATIVE_INFINITY;
		Checked best = null;
		int bestDigit = 0;
		for (int sum = 0; sum < SUMS; sum++) {
			for (int digit = 0; digit < SUMS && sums[sum] != null; digit++) {
				double total = sums[sum].score + composite(sum, digit);
				if (total > most) {
					most = total;
					best = sums[sum];
					bestDigit = digit;
				}
			}
		}
		for (Checked part = best; part != null && part.field != null; part = part.before) {
			text.replace(part.field.start(), part.field.checkCell() + 1, part.text);
		}
		if (this.layout.compositeCell() >= 0) {
			text.setCharAt(this.layout.compositeCell(), (char) ('0' + bestDigit));
		}
		takeBackRepairs(text);
		return new DecodedText(text.toString(), score + most);
	}

	/**
	 * The most probable readings of all checked fields, by their sum for the composite.
	 */
	private @Nullable Checked[] checkedFields() {
		@Nullable Checked[] sums = new Checked[SUMS];
		sums[0] = new Checked(null, "", 0, null);
		for (CheckedField field : this.layout.checked()) {
			@Nullable DecodedText[] readings = new FieldDecoder(this.scores, field).decode();
			@Nullable Checked[] next = new Checked[SUMS];
			for (int sum = 0; sum < SUMS; sum++) {
				for (int more = 0; more < SUMS; more++) {
					DecodedText reading = readings[more];
					Checked before = sums[sum];
					if (before != null && reading != null) {
						double total = before.score + reading.logProbability();
						int both = (sum + more) % SUMS;
						if (next[both] == null || total > next[both].score) {
							next[both] = new Checked(field, reading.text(), total, before);
						}
					}
				}
			}
			sums = next;
		}
		return sums;
	}

	private double composite(int sum, int digit) {
		if (this.layout.compositeCell() < 0) {
			return 0;
		}
		return this.scores[this.layout.compositeCell()][digit] - ((digit == sum) ? 0 : FieldDecoder.WRONG_CHECK_DIGIT);
	}

	/**
	 * Restores a cell that clearly shows another character than the check digits require.
	 */
	private void takeBackRepairs(StringBuilder text) {
		for (int cell = 0; cell < this.scores.length; cell++) {
			double read = this.scores[cell][MrzLine.CHARACTERS.indexOf(text.charAt(cell))];
			int best = best(cell, choices(cell));
			if (read < MrzCandidate.Line.IMPROBABLE && this.scores[cell][best] > MrzCandidate.Line.CLEAR) {
				text.setCharAt(cell, MrzLine.CHARACTERS.charAt(best));
			}
		}
	}

	private boolean isChecked(int cell) {
		return cell == this.layout.compositeCell()
				|| this.layout.checked().stream().anyMatch((field) -> isIn(cell, field));
	}

	private String choices(int cell) {
		if (cell >= this.layout.state() && cell < this.layout.state() + 3) {
			return LETTERS;
		}
		if (cell == this.layout.sex()) {
			return SEXES;
		}
		boolean digit = isIn(cell, this.layout.birth()) || isIn(cell, this.layout.expiry())
				|| cell == this.layout.compositeCell()
				|| this.layout.checked().stream().anyMatch((field) -> field.checkCell() == cell);
		return digit ? DIGITS : MrzLine.CHARACTERS;
	}

	private static boolean isIn(int cell, CheckedField field) {
		return cell >= field.start() && cell <= field.checkCell();
	}

	private int best(int cell, String choices) {
		return choices.chars()
			.map(MrzLine.CHARACTERS::indexOf)
			.reduce((one, other) -> (score(cell, other) > score(cell, one)) ? other : one)
			.orElseThrow();
	}

	private float score(int cell, int character) {
		boolean untold = cell == this.layout.sex() && "FM".indexOf(MrzLine.CHARACTERS.charAt(character)) < 0;
		return this.scores[cell][character] - (untold ? UNTOLD_SEX : 0);
	}

	/** The reading of a field, linked with that of the fields before it. */
	private static final class Checked {

		private final @Nullable CheckedField field;

		private final String text;

		private final double score;

		private final @Nullable Checked before;

		private Checked(@Nullable CheckedField field, String text, double score, @Nullable Checked before) {
			this.field = field;
			this.text = text;
			this.score = score;
			this.before = before;
		}

	}

	/**
	 * The fields that no check digit covers. If their cells are doubtful, the usual value
	 * is chosen.
	 */
	private static final class UncheckedFields {

		/** The cost of a nationality other than the issuing state of a passport. */
		private static final double OTHER_STATE = 3;

		/** The cost of optional data, which most visas do not have. */
		private static final double OPTIONAL_DATA = 3;

		private final float[][] scores;

		private final LowerMrzLine.Layout layout;

		UncheckedFields(float[][] scores, LowerMrzLine.Layout layout) {
			this.scores = scores;
			this.layout = layout;
		}

		/**
		 * Replaces doubtful fields of a line that was read cell by cell.
		 * @param text the line
		 * @param issuer the likely state, or empty
		 * @return the change of the log probability
		 */
		double settle(StringBuilder text, String issuer) {
			return settleState(text, issuer) + settleOptionalData(text);
		}

		private double settleState(StringBuilder text, String issuer) {
			int start = this.layout.state();
			DecodedText known = StateCodes.likeliest(this.scores, start);
			if (!issuer.isEmpty()) {
				double score = score(issuer, start);
				known = (score > known.logProbability() - OTHER_STATE) ? new DecodedText(issuer, score) : known;
			}
			return StateCodes.settle(text, this.scores, start, known);
		}

		private double settleOptionalData(StringBuilder text) {
			int start = this.layout.optionalData();
			if (start < 0) {
				return 0;
			}
			String fillers = "<".repeat(text.length() - start);
			double change = score(fillers, start) - score(text, start, text.length());
			if (change < -OPTIONAL_DATA) {
				return 0;
			}
			text.replace(start, text.length(), fillers);
			return change;
		}

		private double score(StringBuilder text, int start, int end) {
			return score(text.substring(start, end), start);
		}

		private double score(String text, int start) {
			double score = 0;
			for (int i = 0; i < text.length(); i++) {
				score += this.scores[start + i][MrzLine.CHARACTERS.indexOf(text.charAt(i))];
			}
			return score;
		}

	}

}
