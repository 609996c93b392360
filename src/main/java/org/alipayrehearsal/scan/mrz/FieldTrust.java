package org.alipayrehearsal.scan.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * Determines whether the reading of a field can be trusted.
 */
final class FieldTrust {

	/** The mean log probability above which the zone is read well enough. */
	private static final double LEAST_MEAN = -0.25;

	/** Above this log probability a cell likely shows its most probable character. */
	private static final double LIKELY = Math.log(0.6);

	/**
	 * A character less probable by this difference was chosen for the check digit alone.
	 */
	private static final double REPAIRED = Math.log(3);

	private static final double DOUBTFUL = Math.log(0.5);

	/** The least share in the probability of all readings with a right check digit. */
	private static final double LEAST_SHARE = 0.95;

	/**
	 * A zero whose top is hidden looks like this, and check digits cannot tell: it counts
	 * 30, which is 0 modulo 10.
	 */
	private static final char TOPLESS_ZERO = 'U';

	/** Characters that look alike when blurred. */
	private static final String ALIKE = "0O";

	/** The log probability of each of them in a cell that may hold either. */
	private static final double EITHER = Math.log(0.03);

	private final MrzCandidate.Line line;

	private final LowerMrzLine data;

	private final double mean;

	private final BitSet hidden;

	/**
	 * Creates the evaluation of a line.
	 * @param line the lower line
	 * @param data the fields of that line
	 * @param mean the mean log probability of the cells of the zone that are seen whole
	 * @param hidden the cells of the line that are not seen whole
	 */
	FieldTrust(MrzCandidate.Line line, LowerMrzLine data, double mean, BitSet hidden) {
		this.line = line;
		this.data = data;
		this.mean = mean;
		this.hidden = hidden;
	}

	/**
	 * Evaluates a field.
	 * @param field the field
	 * @return its reading
	 */
	MrzField field(CheckedField field) {
		boolean right = this.data.isRight(field);
		return new MrzField(this.data.text(field).replaceFirst("<+$", ""), right,
				right && isSure(field) && !isAmbiguous(field) && this.data.text(field).indexOf(TOPLESS_ZERO) < 0);
	}

	/**
	 * Evaluates a date.
	 * @param field the field
	 * @return its reading, with all six characters
	 */
	MrzField date(CheckedField field) {
		String text = this.data.text(field);
		boolean right = this.data.isRight(field);
		return new MrzField(text, right, right && isPlausible(text) && isSure(field));
	}

	private boolean isSure(CheckedField field) {
		String text = this.line.text().substring(field.start(), field.checkCell() + 1);
		return isSure(field.start(), field.checkCell())
				&& new FieldDecoder(this.line.scores(), field).share(text) > LEAST_SHARE;
	}

	/**
	 * Returns whether cells were read reliably.
	 * @param first the first cell
	 * @param last the last cell
	 * @return whether they are seen whole, at most one is doubtful and none is improbable
	 * or was repaired
	 */
	boolean isSure(int first, int last) {
		int doubtful = 0;
		for (int cell = first; cell <= last; cell++) {
			double probability = this.line.logProbability(cell);
			boolean repaired = this.line.highest(cell) > LIKELY && probability < this.line.highest(cell) - REPAIRED;
			if (probability < MrzCandidate.Line.IMPROBABLE || repaired || this.hidden.get(cell)) {
				return false;
			}
			doubtful += (probability < DOUBTFUL) ? 1 : 0;
		}
		return doubtful <= 1 && this.mean > LEAST_MEAN;
	}

	/**
	 * Whether at least two cells may hold either of the characters that look alike. A
	 * blur affects both, so that both can be wrong together, and then check digits often
	 * remain right.
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

	/** Whether a date is valid; unknown parts are fillers. */
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
