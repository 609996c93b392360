package org.alipayrehearsal.batch;

import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet seems to have done to a field.
 *
 * @param kind what it did
 * @param path the field
 * @param fix what the cell should hold; null where that is lost
 */
record SheetHint(Kind kind, String path, @Nullable String fix) {

	@Override
	public String toString() {
		return "SheetHint[" + this.kind + " " + this.path + "]";
	}

	/** What spreadsheets do. */
	enum Kind {

		/** A long number cut short: 6.22E+18. */
		SCIENTIFIC("sheet-scientific"),

		/** Digits behind the fifteenth became zeros. */
		DIGITS_LOST("sheet-digits-lost"),

		/** The cell is a number, so zeros in front would be gone. */
		NUMBER_CELL("sheet-number-cell"),

		/** Zeros in front seem to be gone. */
		LEADING_ZERO("sheet-leading-zero"),

		/** A date as the number of its day. */
		DATE_NUMBER("sheet-date-number"),

		/** A text that was taken for a date. */
		MADE_A_DATE("sheet-made-a-date"),

		/** A formula that only holds a text. */
		FORMULA_TEXT("sheet-formula-text"),

		/** A formula that failed. */
		ERROR_VALUE("sheet-error-value"),

		/** No date in the form 2026-03-02. */
		NOT_A_DATE("sheet-not-a-date"),

		/** Neither yes nor no. */
		NOT_YES_OR_NO("sheet-not-yes-or-no"),

		/** Not the code of a visa. */
		UNKNOWN_VISA_KIND("sheet-unknown-visa-kind");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The code for programs; its text has the key {@code batch.hint.<code>}. */
		String code() {
			return this.code;
		}

	}

}
