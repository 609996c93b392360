package org.alipayrehearsal.batch.sheet;

import java.time.LocalDate;

import org.alipayrehearsal.constraint.AsciiText;
import org.jspecify.annotations.Nullable;

/**
 * Serial dates of spreadsheets (ECMA-376 part 1, 18.17.4.1): day 1 is 1900-01-01, with
 * 1900 counted as a leap year; or day 0 is 1904-01-01.
 */
public final class SerialDate {

	private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

	/** The number of 1904-01-01 when days are counted from 1900. */
	private static final int DAYS_TO_1904 = 1462;

	/** 1900-03-01, the first day after the nonexistent leap day. */
	private static final int FIRST = 61;

	/** 9999-12-31. */
	private static final int LAST = 2_958_465;

	private SerialDate() {
	}

	/**
	 * Convert a serial date. The time of day is dropped.
	 * @param digits the number, in decimal notation
	 * @param from1904 whether the workbook uses the 1904 date system
	 * @return the date, for example 2026-03-02, or null if the number is out of range
	 */
	public static @Nullable String toIso(String digits, boolean from1904) {
		int point = digits.indexOf('.');
		String whole = (point < 0) ? digits : digits.substring(0, point);
		if (whole.isEmpty() || whole.length() > 7 || !AsciiText.isDigits(whole)) {
			return null;
		}
		int day = Integer.parseInt(whole) + (from1904 ? DAYS_TO_1904 : 0);
		if (day < FIRST || day > LAST) {
			return null;
		}
		return FROM_1900.plusDays(day).toString();
	}

}
