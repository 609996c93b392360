package org.alipayrehearsal.scan.mrz;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lower line of a passport or visa, split into fields. Each check digit is verified
 * separately.
 */
final class LowerMrzLine {

	private final Layout layout;

	private final String text;

	private LowerMrzLine(Layout layout, String text) {
		this.layout = layout;
		this.text = text;
	}

	/**
	 * Splits a line.
	 * @param format a format of two lines
	 * @param text the lower line, of the length of the format
	 * @return the line
	 */
	static LowerMrzLine of(MrzFormat format, String text) {
		return new LowerMrzLine(Layout.of(format), text);
	}

	/** A field without its check digit, fillers included. */
	String text(CheckedField field) {
		return this.text.substring(field.start(), field.checkCell());
	}

	/** Whether the check digit of a field is right. */
	boolean isRight(CheckedField field) {
		String content = text(field);
		char digit = this.text.charAt(field.checkCell());
		boolean empty = field.fillerIfEmpty() && digit == '<' && content.equals("<".repeat(content.length()));
		return empty || CheckDigit.fits(content, digit);
	}

	/** Whether the composite check digit is right; true if the format has none. */
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
	 * The fields of the lower line of a passport or visa, ICAO Doc 9303 parts 4 and 7.
	 *
	 * @param number the document number
	 * @param birth the date of birth
	 * @param expiry the date of expiry
	 * @param checked the checked fields of the line, from the left
	 * @param sex the cell that holds the sex
	 * @param state the first of three cells that hold the nationality
	 * @param compositeCell the cell of the composite check digit; or negative if there is
	 * none
	 * @param optionalData the first cell of the optional data at the end, which no check
	 * digit covers, or negative if there are none
	 */
	record Layout(CheckedField number, CheckedField birth, CheckedField expiry, List<CheckedField> checked, int sex,
			int state, int compositeCell, int optionalData) {

		/**
		 * A number has at least five characters; fillers follow it, and rarely occur in
		 * it.
		 */
		private static final List<CheckedField.Slot> NUMBER = Stream
			.concat(CheckedField.Slot.row(CheckedField.Slot.LETTER_OR_DIGIT, 5).stream(),
					CheckedField.Slot.row(CheckedField.Slot.ANY, 4).stream())
			.toList();

		private static final Layout PASSPORT = passport();

		private static final Layout VISA = withoutComposite(28);

		private static final Layout CARD = withoutComposite(-1);

		/**
		 * Returns the layout of the lower line of a format.
		 * @param format a format of two lines
		 * @return its layout
		 */
		static Layout of(MrzFormat format) {
			return switch (format) {
				case TD3 -> PASSPORT;
				case MRV_A, MRV_B -> VISA;
				case TD2, TD1 -> CARD;
			};
		}

		private static Layout passport() {
			CheckedField number = new CheckedField(0, NUMBER, 0, false);
			CheckedField birth = new CheckedField(13, CheckedField.Slot.DATE_OR_UNKNOWN, 10, false);
			CheckedField expiry = new CheckedField(21, CheckedField.Slot.DATE, 17, false);
			CheckedField personal = new CheckedField(28, CheckedField.Slot.row(CheckedField.Slot.ANY, 14), 24, true);
			return new Layout(number, birth, expiry, List.of(number, birth, expiry, personal), 20, 10, 43, -1);
		}

		/**
		 * The composite check digit of a card is not read: it covers unchecked fields.
		 */
		private static Layout withoutComposite(int optionalData) {
			CheckedField number = new CheckedField(0, NUMBER, -1, false);
			CheckedField birth = new CheckedField(13, CheckedField.Slot.DATE_OR_UNKNOWN, -1, false);
			CheckedField expiry = new CheckedField(21, CheckedField.Slot.DATE, -1, false);
			return new Layout(number, birth, expiry, List.of(number, birth, expiry), 20, 10, -1, optionalData);
		}

	}

}
