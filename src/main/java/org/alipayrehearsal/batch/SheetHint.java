package org.alipayrehearsal.batch;

import org.jspecify.annotations.Nullable;

/**
 * A hint on a value that a spreadsheet seems to have changed, or that is not readable.
 *
 * @param kind the kind of hint
 * @param path the path of the field
 * @param fix the text to type instead, or null if it is lost
 */
record SheetHint(Kind kind, String path, @Nullable String fix) {

	@Override
	public String toString() {
		return "SheetHint[" + this.kind + " " + this.path + "]";
	}

	/** A kind of hint. */
	enum Kind {

		/** A long number in scientific notation, for example 6.22E+18. */
		SCIENTIFIC("sheet-scientific"),

		/** The digits after the fifteenth became zeros. */
		DIGITS_LOST("sheet-digits-lost"),

		/** The cell is a number, which has no leading zeros. */
		NUMBER_CELL("sheet-number-cell"),

		/** A leading zero seems to be lost. */
		LEADING_ZERO("sheet-leading-zero"),

		/** A date as a serial date. */
		DATE_NUMBER("sheet-date-number"),

		/** A text that was converted to a date. */
		MADE_A_DATE("sheet-made-a-date"),

		/** A formula that consists of a text. */
		FORMULA_TEXT("sheet-formula-text"),

		/** The error of a formula. */
		ERROR_VALUE("sheet-error-value"),

		/** Not a date in the form 2026-03-02. */
		NOT_A_DATE("sheet-not-a-date"),

		/** Neither yes nor no. */
		NOT_YES_OR_NO("sheet-not-yes-or-no"),

		/** Not the code of a visa kind. */
		UNKNOWN_VISA_KIND("sheet-unknown-visa-kind");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/**
		 * {@return the code for programs; its text has the key batch.hint.&lt;code&gt;}
		 */
		String code() {
			return this.code;
		}

	}

}
