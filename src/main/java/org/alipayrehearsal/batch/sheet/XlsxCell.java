package org.alipayrehearsal.batch.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

import org.alipayrehearsal.constraint.AsciiText;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook, as shown by a spreadsheet program.
 *
 * @param text the text; for a number all digits, for a date the date in ISO 8601
 * @param kind the type
 */
record XlsxCell(String text, CellKind kind) {

	/** The precision of numbers in spreadsheet programs. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final int LONGEST_NUMBER = 40;

	static XlsxCell text(String text) {
		return new XlsxCell(text, CellKind.TEXT);
	}

	/**
	 * Create a cell from the attributes of an element {@code c}.
	 * @param type the attribute {@code t}, not {@code s}; null for a number
	 * @param raw the value
	 * @param date whether the cell format is a date format
	 * @param shownDigits the number of digits shown with leading zeros, or 0
	 * @param from1904 whether the workbook uses the 1904 date system
	 */
	static XlsxCell of(@Nullable String type, String raw, boolean date, int shownDigits, boolean from1904) {
		if (type != null && !type.equals("n")) {
			return switch (type) {
				case "b" -> text(raw.equals("1") ? "TRUE" : "FALSE");
				case "e" -> new XlsxCell(raw, CellKind.ERROR);
				case "d" -> new XlsxCell(raw, CellKind.DATE);
				default -> text(raw);
			};
		}
		if (raw.isEmpty()) {
			return text("");
		}
		String digits = digits(raw);
		if (digits.length() < shownDigits && AsciiText.isDigits(digits)) {
			return text("0".repeat(shownDigits - digits.length()) + digits);
		}
		String day = date ? SerialDate.toIso(digits, from1904) : null;
		return (day != null) ? new XlsxCell(day, CellKind.DATE) : new XlsxCell(digits, CellKind.NUMBER);
	}

	/** The number in decimal notation, with the precision of spreadsheet programs. */
	private static String digits(String raw) {
		if (raw.length() > LONGEST_NUMBER) {
			return raw;
		}
		try {
			BigDecimal number = new BigDecimal(raw).round(DIGITS);
			boolean sensible = number.scale() < LONGEST_NUMBER && number.scale() > -LONGEST_NUMBER;
			return sensible ? plain(number) : raw;
		}
		catch (NumberFormatException ex) {
			// Shown as it is.
			return raw;
		}
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	@Override
	public String toString() {
		return "XlsxCell[" + this.kind + "]";
	}

}
