package org.alipayrehearsal.scan.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Evaluates whether a field can be relied on.
 */
final class FieldTrust {

	/** The zone must be read better than this. */
	private static final double LEAST_MEAN = -0.25;

	private static final double DOUBTFUL = Math.log(0.5);

	/** How probable the field is among all that have the right check digit. */
	private static final double LEAST_SHARE = 0.95;

	/** What a blur makes alike … */
	private static final String ALIKE = "0O";

	/** … and how probable both are in a cell that may hold either. */
	private static final double EITHER = Math.log(0.03);

	private final MrzCandidate.Line line;

	private final LowerMrzLine data;

	private final double mean;

	/**
	 * Makes a judge.
	 * @param line the second line
	 * @param data the same, taken apart
	 * @param mean the mean log probability of the whole zone
	 */
	FieldTrust(MrzCandidate.Line line, LowerMrzLine data, double mean) {
		this.line = line;
		this.data = data;
		this.mean = mean;
	}

	/**
	 * Evaluates a field.
	 * @param field its place
	 * @return what was read
	 */
	MrzField field(CheckedField field) {
		boolean right = this.data.isRight(field);
		return new MrzField(this.data.text(field).replaceFirst("<+$", ""), right,
				right && isSure(field) && !isAmbiguous(field));
	}

	/**
	 * Evaluates a date.
	 * @param field its place
	 * @return what was read, all six characters
	 */
	MrzField date(CheckedField field) {
		String text = this.data.text(field);
		boolean right = this.data.isRight(field);
		return new MrzField(text, right, right && isPlausible(text) && isSure(field));
	}

	private boolean isSure(CheckedField field) {
		int doubtful = 0;
		for (int cell = field.start(); cell <= field.checkCell(); cell++) {
			double probability = this.line.logProbability(cell);
			if (probability < MrzCandidate.Line.IMPROBABLE) {
				return false;
			}
			doubtful += (probability < DOUBTFUL) ? 1 : 0;
		}
		String text = this.line.text().substring(field.start(), field.checkCell() + 1);
		return doubtful <= 1 && this.mean > LEAST_MEAN
				&& new FieldDecoder(this.line.scores(), field).share(text) > LEAST_SHARE;
	}

	/**
	 * Whether two cells may hold either of what looks alike. What blurs one blurs the
	 * other, so both may be wrong together, and check digits often stay right then.
	 */
	private boolean isAmbiguous(CheckedField field) {
		int ambiguous = 0;
		for (int cell = field.start(); cell < field.checkCell(); cell++) {
			float[] scores = this.line.scores()[cell];
			boolean either = ALIKE.chars().allMatch((one) -> scores[MrzLine.CHARACTERS.indexOf(one)] >= EITHER);
			ambiguous += either ? 1 : 0;
		}
		return ambiguous > 1;
	}

	/** Whether a date can be one; unknown parts are fillers. */
	static boolean isPlausible(String text) {
		String known = text.replaceFirst("^<<", "00").replaceFirst("<<<<$", "0101").replaceFirst("<<$", "01");
		if (!known.matches("[0-9]{6}")) {
			return false;
		}
		try {
			LocalDate.of(2000 + Integer.parseInt(known.substring(0, 2)), Integer.parseInt(known.substring(2, 4)),
					Integer.parseInt(known.substring(4)));
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
