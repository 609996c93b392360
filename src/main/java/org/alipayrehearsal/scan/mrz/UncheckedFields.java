package org.alipayrehearsal.scan.mrz;

/**
 * The fields of a second line that no check digit covers: where their cells are doubtful,
 * what most documents hold there counts.
 */
final class UncheckedFields {

	/** What a state costs that is not the issuer of a passport. */
	private static final double OTHER_STATE = 3;

	/** What optional data cost: most documents that need none have none. */
	private static final double OPTIONAL_DATA = 3;

	private final float[][] scores;

	private final LowerMrzLineLayout layout;

	UncheckedFields(float[][] scores, LowerMrzLineLayout layout) {
		this.scores = scores;
		this.layout = layout;
	}

	/**
	 * Puts what is likelier into a line that was read cell by cell.
	 * @param text the line
	 * @param issuer the likely state; empty where there is none
	 * @return how much less probable the cells are then
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
