package org.alipayrehearsal.scan.mrz;

import java.util.List;
import java.util.stream.Stream;

/**
 * A second line taken apart, with each check digit judged by itself.
 */
final class LowerMrzLine {

	private final Layout layout;

	private final String text;

	private LowerMrzLine(Layout layout, String text) {
		this.layout = layout;
		this.text = text;
	}

	/**
	 * Takes a line apart.
	 * @param format a format of two lines
	 * @param text the second line, as long as the format's
	 * @return its parts
	 */
	static LowerMrzLine of(MrzFormat format, String text) {
		return new LowerMrzLine(Layout.of(format), text);
	}

	/** A field without its check digit, fillers included. */
	String text(CheckedField field) {
		return this.text.substring(field.start(), field.checkCell());
	}

	/** Whether a field has its check digit. */
	boolean isRight(CheckedField field) {
		String content = text(field);
		char digit = this.text.charAt(field.checkCell());
		boolean empty = field.fillerIfEmpty() && digit == '<' && content.equals("<".repeat(content.length()));
		return empty || CheckDigit.fits(content, digit);
	}

	/** Whether the composite check digit is right; true where the format has none. */
	boolean isCompositeRight() {
		int cell = this.layout.compositeCell();
		if (cell < 0) {
			return true;
		}
		StringBuilder composite = new StringBuilder();
		for (CheckedField field : this.layout.checked()) {
			composite.append(this.text, field.start(), field.checkCell() + 1);
		}
		return CheckDigit.fits(composite.toString(), this.text.charAt(cell));
	}

	/** Whether all check digits are right. */
	boolean isConsistent() {
		return isCompositeRight() && this.layout.checked().stream().allMatch(this::isRight);
	}

	/**
	 * Which fields the second line of a passport or visa has, and the second line of an
	 * identity card; ICAO Doc 9303 parts 4, 5 and 7.
	 *
	 * @param number the document's number
	 * @param birth the date of birth
	 * @param expiry the date of expiry
	 * @param checked the checked fields of the line, from the left
	 * @param sex the cell that holds the sex
	 * @param state the first of three cells that hold the nationality
	 * @param compositeCell the cell of the composite check digit; negative where there is
	 * none
	 * @param optionalData the first of the last cells, which no check digit covers; negative
	 * where there are none
	 */
	record Layout(CheckedField number, CheckedField birth, CheckedField expiry, List<CheckedField> checked,
			int sex, int state, int compositeCell, int optionalData) {
	
		/**
		 * Fillers stand behind a number and seldom in it; it has at least five characters.
		 */
		private static final List<CheckedField.Slot> NUMBER = Stream
			.concat(CheckedField.Slot.row(CheckedField.Slot.LETTER_OR_DIGIT, 5).stream(), CheckedField.Slot.row(CheckedField.Slot.ANY, 4).stream())
			.toList();
	
		private static final Layout PASSPORT = passport();
	
		private static final Layout VISA = visa();
	
		/**
		 * The layout of a format's second line.
		 * @param format a format of two lines
		 * @return its layout
		 */
		static Layout of(MrzFormat format) {
			return format.isVisa() ? VISA : PASSPORT;
		}
	
		private static Layout passport() {
			CheckedField number = new CheckedField(0, NUMBER, 0, false);
			CheckedField birth = new CheckedField(13, CheckedField.Slot.DATE_OR_UNKNOWN, 10, false);
			CheckedField expiry = new CheckedField(21, CheckedField.Slot.DATE, 17, false);
			CheckedField personal = new CheckedField(28, CheckedField.Slot.row(CheckedField.Slot.ANY, 14), 24, true);
			return new Layout(number, birth, expiry, List.of(number, birth, expiry, personal), 20, 10, 43, -1);
		}
	
		private static Layout visa() {
			CheckedField number = new CheckedField(0, NUMBER, -1, false);
			CheckedField birth = new CheckedField(13, CheckedField.Slot.DATE_OR_UNKNOWN, -1, false);
			CheckedField expiry = new CheckedField(21, CheckedField.Slot.DATE, -1, false);
			return new Layout(number, birth, expiry, List.of(number, birth, expiry), 20, 10, -1, 28);
		}
	
	}

}
