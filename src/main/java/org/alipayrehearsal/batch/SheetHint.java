package org.alipayrehearsal.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A hint on a value that a spreadsheet seems to have changed, that is not readable, or
 * that was read differently than it is written.
 *
 * @param kind the kind of hint
 * @param path the path of the field
 * @param fix the text to type instead; for a value read differently, how it was read; or
 * null if neither is known
 * @param choices the values to choose from, for an ambiguous one; the name of a bank in
 * English and in Chinese
 */
record SheetHint(Kind kind, String path, @Nullable String fix, List<String> choices) {

	SheetHint(Kind kind, String path, @Nullable String fix) {
		this(kind, path, fix, List.of());
	}

	@Override
	public String toString() {
		return "SheetHint[" + this.kind + " " + this.path + "]";
	}

	/** A kind of hint. */
	enum Kind {

		/** A long number in scientific notation, for example 6.22E+18. */
		SCIENTIFIC("sheet-scientific", false),

		/** The digits after the fifteenth became zeros. */
		DIGITS_LOST("sheet-digits-lost", false),

		/** The cell is a number, which has no leading zeros. */
		NUMBER_CELL("sheet-number-cell", false),

		/** A leading zero seems to be lost. */
		LEADING_ZERO("sheet-leading-zero", false),

		/** A text that was converted to a date. */
		MADE_A_DATE("sheet-made-a-date", false),

		/** A formula that consists of a text. */
		FORMULA_TEXT("sheet-formula-text", false),

		/** A formula whose value is not in the file. */
		FORMULA_WITHOUT_VALUE("sheet-formula-without-value", false),

		/** The error of a formula. */
		ERROR_VALUE("sheet-error-value", false),

		/** Not a date. */
		NOT_A_DATE("sheet-not-a-date", false),

		/** A date whose day and month, or century, are ambiguous. */
		AMBIGUOUS_DATE("sheet-ambiguous-date", false),

		/** Neither yes nor no. */
		NOT_YES_OR_NO("sheet-not-yes-or-no", false),

		/** Not a kind of visa. */
		UNKNOWN_VISA_KIND("sheet-unknown-visa-kind", false),

		/** Several kinds of visa. */
		AMBIGUOUS_VISA_KIND("sheet-ambiguous-visa-kind", false),

		/** Another column of the same field has another value. */
		TWO_COLUMNS("sheet-two-columns", false),

		/** A date as a serial date. */
		DATE_NUMBER("sheet-date-number", true),

		/** A date in another notation than 2026-03-02. */
		READ_DATE("sheet-read-date", true),

		/** A kind of visa in words. */
		READ_VISA_KIND("sheet-read-visa-kind", true),

		/** A name whose parts are in columns of their own. */
		READ_NAME("sheet-read-name", true),

		/** A bank in other words than its names. */
		READ_BANK("sheet-read-bank", true),

		/** An apostrophe before a number, which spreadsheets use to keep it a text. */
		READ_APOSTROPHE("sheet-read-apostrophe", true),

		/**
		 * A number with the decimal places of a spreadsheet, for example 13800138000.0.
		 */
		READ_DECIMALS("sheet-read-decimals", true),

		/** A sign for an empty cell. */
		READ_AS_BLANK("sheet-read-as-blank", true);

		private final String code;

		private final boolean reading;

		Kind(String code, boolean reading) {
			this.code = code;
			this.reading = reading;
		}

		/**
		 * {@return the code for programs; its text has the key batch.hint.&lt;code&gt;}
		 */
		String code() {
			return this.code;
		}

		/**
		 * {@return whether the value was read, and only differently than it is written}
		 */
		boolean isReading() {
			return this.reading;
		}

	}

}
