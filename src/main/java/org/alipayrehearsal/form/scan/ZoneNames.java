package org.alipayrehearsal.form.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * Reads the name of a machine-readable zone, see ICAO Doc 9303-4 and 9303-7: the upper
 * line from its sixth cell on, with two fillers between surname and given names. No check
 * digit covers it, so a name is returned only if every cell of it is seen whole and
 * clearly shows its character.
 */
public final class ZoneNames {

	private static final int FIRST = 5;

	/** The log probability above which a cell clearly shows its character. */
	private static final double CLEAR = Math.log(0.85);

	private ZoneNames() {
	}

	/**
	 * Reads the name of a zone.
	 * @param zone the reading of a passport or visa
	 * @return the name; empty if a cell is not clear, if the name fills the line, so that
	 * it may be shortened, and for an identity card
	 */
	public static Optional<ReadName> of(MrzReading zone) {
		MrzLine upper = zone.lines().get(0);
		String line = upper.text();
		if (zone.format().isIdentityCard() || !zone.formatTrusted() || line.length() <= FIRST || !line.endsWith("<")) {
			return Optional.empty();
		}
		int end = line.length();
		while (end > FIRST && line.charAt(end - 1) == '<') {
			end--;
		}
		// The filler after the last letter is a part of the name: it ends it.
		for (int cell = FIRST; cell <= end && cell < line.length(); cell++) {
			if (upper.isHidden(cell) || upper.logProbability(cell, line.charAt(cell)) < CLEAR) {
				return Optional.empty();
			}
		}
		String[] parts = line.substring(FIRST, end).split("<<", 2);
		String surname = parts[0].replace('<', ' ').strip();
		String givenNames = (parts.length > 1) ? parts[1].replaceAll("<+", " ").strip() : "";
		return surname.isEmpty() ? Optional.empty() : Optional.of(new ReadName(surname, givenNames));
	}

	/**
	 * A name as a zone has it.
	 *
	 * @param surname the surname, in capitals, with blanks between its words
	 * @param givenNames the given names; empty if there are none
	 */
	public record ReadName(String surname, String givenNames) {

		/**
		 * {@return surname and given names with a comma between them}
		 */
		public String shown() {
			return this.givenNames.isEmpty() ? this.surname : this.surname + ", " + this.givenNames;
		}

		/**
		 * Returns the name in the orders in which people type it: in capitals and with
		 * capital first letters, given names first and surname first.
		 * @return the spellings
		 */
		public List<String> spellings() {
			List<String> spellings = new ArrayList<>();
			String first = (this.givenNames + " " + this.surname).strip();
			String last = (this.surname + " " + this.givenNames).strip();
			for (String name : List.of(first, last)) {
				spellings.add(name);
				spellings.add(withCapitals(name));
			}
			return spellings.stream().distinct().toList();
		}

		private static String withCapitals(String name) {
			StringBuilder capitals = new StringBuilder();
			for (int i = 0; i < name.length(); i++) {
				boolean first = i == 0 || name.charAt(i - 1) == ' ';
				capitals.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
			}
			return capitals.toString();
		}

		/**
		 * Omits the name.
		 */
		@Override
		public String toString() {
			return "ReadName[]";
		}

	}

}
