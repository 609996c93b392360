package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Recognises identity cards with three lines of 30 characters, ICAO Doc 9303-5. Two lines
 * are given; the third one is above or below.
 */
final class IdentityCardReader {

	/** Slightly longer than a line, because a stray letter may precede or follow it. */
	private static final int LONGEST = 32;

	private static final double READABLE = -0.45;

	private static final CheckedField BIRTH = new CheckedField(0, CheckedField.Slot.DATE_OR_UNKNOWN, -1, false);

	private static final CheckedField EXPIRY = new CheckedField(8, CheckedField.Slot.DATE, -1, false);

	private IdentityCardReader() {
	}

	/**
	 * Reads two rows and a third as an identity card.
	 * @param scorer the scorer of the page
	 * @param rows two neighbouring rows
	 * @param scores the scores of their cells
	 * @return the card, or null if the rows are not of a card
	 */
	static @Nullable MrzCandidate read(CellScorer scorer, List<CellRow> rows, List<float[][]> scores) {
		CellRow upper = rows.get(0);
		CellRow lower = rows.get(1);
		int first = Math.min(upper.first(), lower.first());
		int last = Math.max(upper.last(), lower.last());
		if (last - first + 1 > LONGEST) {
			return null;
		}
		CellRow below = scorer.settle(upper.after(lower));
		MrzCandidate one = best(List.of(upper, lower, below),
				List.of(scores.get(0), scores.get(1), scorer.score(below.cells())), first);
		if (one != null) {
			return one;
		}
		CellRow above = scorer.settle(lower.after(upper));
		return best(List.of(above, upper, lower), List.of(scorer.score(above.cells()), scores.get(0), scores.get(1)),
				first);
	}

	private static @Nullable MrzCandidate best(List<CellRow> rows, List<float[][]> scores, int first) {
		int length = MrzFormat.TD1.length();
		MrzCandidate best = null;
		int latest = Math.min(first + 2, rows.get(0).cells().size() - length);
		for (int start = Math.max(0, first - 3); start <= latest; start++) {
			MrzCandidate zone = window(rows, scores, start, length);
			if (zone != null && (best == null || zone.isBetterThan(best))) {
				best = zone;
			}
		}
		return best;
	}

	private static @Nullable MrzCandidate window(List<CellRow> rows, List<float[][]> scores, int start, int length) {
		List<MrzCandidate.Line> lines = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			float[][] part = Arrays.copyOfRange(scores.get(row), start, start + length);
			lines.add(
					new MrzCandidate.Line(rows.get(row).cells().subList(start, start + length), part, text(row, part)));
		}
		double mean = lines.stream().mapToDouble(MrzCandidate.Line::meanLogProbability).average().orElseThrow();
		String dates = lines.get(1).text();
		boolean card = mean > READABLE && MrzFormat.TD1.firstLetters().indexOf(lines.get(0).text().charAt(0)) >= 0
				&& isRight(dates, BIRTH) && isRight(dates, EXPIRY);
		return card ? new MrzCandidate(MrzFormat.TD1, lines, mean * length, true, 0) : null;
	}

	private static boolean isRight(String line, CheckedField field) {
		return CheckDigit.fits(line.substring(field.start(), field.checkCell()), line.charAt(field.checkCell()));
	}

	/** The most probable characters, where dates are restricted to valid ones. */
	private static String text(int row, float[][] scores) {
		StringBuilder text = new StringBuilder();
		for (float[] cell : scores) {
			int best = 0;
			for (int i = 1; i < cell.length; i++) {
				best = (cell[i] > cell[best]) ? i : best;
			}
			text.append(MrzLine.CHARACTERS.charAt(best));
		}
		if (row == 1) {
			for (CheckedField field : List.of(BIRTH, EXPIRY)) {
				text.replace(field.start(), field.checkCell() + 1, likeliest(scores, field));
			}
		}
		return text.toString();
	}

	private static String likeliest(float[][] scores, CheckedField field) {
		DecodedText reading = new FieldDecoder(scores, field).decode()[0];
		return (reading != null) ? reading.text() : "<".repeat(field.length() + 1);
	}

}
