package org.alipayrehearsal.batch.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook, as a person sees it.
 *
 * @param text the text; of a number all of its digits, of a date the date in ISO 8601
 * @param kind what it is
 */
record XlsxCell(String text, CellKind kind) {

	/** A spreadsheet keeps no more. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final int LONGEST_NUMBER = 40;

	static XlsxCell text(String text) {
		return new XlsxCell(text, CellKind.TEXT);
	}

	/**
	 * A cell that is not a shared text.
	 * @param type its type as the file has it; null for a number
	 * @param raw what it holds
	 * @param date whether it is shown as a date
	 * @param from1904 whether days are counted from 1904 on
	 */
	static XlsxCell of(@Nullable String type, String raw, boolean date, boolean from1904) {
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
		String day = date ? SerialDay.toIso(digits, from1904) : null;
		return (day != null) ? new XlsxCell(day, CellKind.DATE) : new XlsxCell(digits, CellKind.NUMBER);
	}

	/** The number in full, rounded as spreadsheets show it. */
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
			// What is no number is shown as it is.
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
