package org.alipayrehearsal.form.scan;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Evidence.Letter;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The cells of a passport's or visa's lines that evidence marks, see ICAO Doc 9303-4 and
 * 9303-7: in the upper line the name, in the lower line a field with its check digit.
 */
public final class ZoneEvidence {

	private static final int NAME = 5;

	/** The log probability above which a cell clearly shows its character. */
	private static final double CLEAR = Math.log(0.85);

	private static final Field NUMBER = new Field(0, 9);

	private static final Field BIRTH = new Field(13, 19);

	private static final Field EXPIRY = new Field(21, 27);

	private ZoneEvidence() {
	}

	/**
	 * Return the lines as a whole.
	 * @return the evidence
	 */
	static Evidence lines() {
		return new Evidence.MrzLines(null, Set.of(), Set.of(), List.of());
	}

	/**
	 * Return the lines with the document number marked.
	 * @return the evidence
	 */
	public static Evidence number() {
		return new Evidence.MrzLines("number", Set.of(), NUMBER.cells(), List.of());
	}

	/**
	 * Return the lines with the date of birth marked.
	 * @return the evidence
	 */
	public static Evidence birth() {
		return new Evidence.MrzLines("birth", Set.of(), BIRTH.cells(), List.of());
	}

	/**
	 * Return the lines with the expiry date marked.
	 * @return the evidence
	 */
	static Evidence expiry() {
		return new Evidence.MrzLines("expiry", Set.of(), EXPIRY.cells(), List.of());
	}

	/**
	 * Return the lines with the letters marked that differ from the typed name.
	 * @param letters the letters typed and read, in the order of the zone
	 * @return the evidence
	 */
	public static Evidence name(List<Letter> letters) {
		List<Letter> aligned = WordAlignment.of(letters);
		BitSet differing = new BitSet();
		int cell = NAME;
		for (Letter letter : aligned) {
			differing.set(cell, cell + letter.read().length(), letter.differs());
			cell += letter.read().length();
		}
		return new Evidence.MrzLines("name", differing.stream().boxed().collect(Collectors.toSet()), Set.of(), aligned);
	}

	/**
	 * Return the lines with the given cells of the lower line marked as inconsistent.
	 * @param cells the cells, see {@link #inconsistentCells(MrzReading)}
	 * @return the evidence
	 */
	static Evidence checkDigits(Set<Integer> cells) {
		return new Evidence.MrzLines("check-digits", Set.of(), cells, List.of());
	}

	/**
	 * Return the cells of the lower line that do not add up: each field with a wrong
	 * check digit, including that digit, or the cell of the composite check digit where
	 * only that one is wrong. A check digit that a visa leaves out is not wrong: a filler
	 * stands in its cell. Nothing is wrong of a field with a hidden cell.
	 * @param zone the reading of a passport or visa
	 * @return the cells, or an empty set
	 */
	static Set<Integer> inconsistentCells(MrzReading zone) {
		BitSet cells = new BitSet();
		NUMBER.markIfWrong(zone.documentNumber(), zone, cells);
		BIRTH.markIfWrong(zone.birthDate(), zone, cells);
		EXPIRY.markIfWrong(zone.expiryDate(), zone, cells);
		MrzLine lower = zone.lines().get(1);
		if (cells.isEmpty() && !zone.compositeCheckDigitValid() && isClear(lower, 0, lower.text().length() - 1)) {
			cells.set(zone.format().length() - 1);
		}
		return cells.stream().boxed().collect(Collectors.toSet());
	}

	/**
	 * Return whether all check digits are right and rest on cells that were read
	 * reliably.
	 * @param zone the reading of a passport or visa
	 * @return whether they are
	 */
	static boolean areCheckDigitsTrusted(MrzReading zone) {
		MrzLine lower = zone.lines().get(1);
		boolean composite = zone.format().isVisa() || (zone.compositeCheckDigitValid() && zone.compositeTrusted()
				&& !lower.isHidden(0, lower.text().length()));
		return zone.formatTrusted() && composite && NUMBER.isTrusted(zone.documentNumber(), zone)
				&& BIRTH.isTrusted(zone.birthDate(), zone) && EXPIRY.isTrusted(zone.expiryDate(), zone);
	}

	/** Whether cells are seen whole and clearly show their characters. */
	private static boolean isClear(MrzLine line, int first, int last) {
		for (int cell = first; cell <= last; cell++) {
			if (line.isHidden(cell) || line.logProbability(cell, line.text().charAt(cell)) < CLEAR) {
				return false;
			}
		}
		return true;
	}

	/** The first cell of a field of the lower line and the cell of its check digit. */
	private record Field(int first, int checkDigit) {

		Set<Integer> cells() {
			return IntStream.rangeClosed(this.first, this.checkDigit).boxed().collect(Collectors.toSet());
		}

		void markIfWrong(MrzField field, MrzReading zone, BitSet cells) {
			boolean clear = isClear(zone.lines().get(1), this.first, this.checkDigit);
			if (!field.checkDigitValid() && clear && !isLeftOut(zone)) {
				cells.set(this.first, this.checkDigit + 1);
			}
		}

		boolean isTrusted(MrzField field, MrzReading zone) {
			return field.trusted() || (isLeftOut(zone) && !zone.lines().get(1).isHidden(this.checkDigit));
		}

		private boolean isLeftOut(MrzReading zone) {
			return zone.format().isVisa() && zone.lines().get(1).text().charAt(this.checkDigit) == '<';
		}

	}

}
