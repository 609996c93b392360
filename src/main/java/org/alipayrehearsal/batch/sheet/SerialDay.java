package org.alipayrehearsal.batch.sheet;

import java.time.LocalDate;

import org.alipayrehearsal.constraint.AsciiText;
import org.jspecify.annotations.Nullable;

/**
 * Days as spreadsheets count them: day 1 is the first of January 1900, and 1900 counts as
 * a leap year, which it was not; or day 0 is the first of January 1904.
 */
public final class SerialDay {

	private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

	private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

	/** From here on the two ways to count 1900 agree. */
	private static final int FIRST = 61;

	/** The last day of 9999. */
	private static final int LAST = 2_958_465;

	private SerialDay() {
	}

	/**
	 * The day of a number, whatever hour of it.
	 * @param digits the number
	 * @param from1904 whether days are counted from 1904 on
	 * @return the day as 2026-03-02, or null where the number is none that a day has
	 */
	public static @Nullable String toIso(String digits, boolean from1904) {
		int point = digits.indexOf('.');
		String whole = (point < 0) ? digits : digits.substring(0, point);
		if (whole.isEmpty() || whole.length() > 7 || !AsciiText.isDigits(whole)) {
			return null;
		}
		int day = Integer.parseInt(whole);
		if (day < FIRST || day > LAST) {
			return null;
		}
		return (from1904 ? FROM_1904 : FROM_1900).plusDays(day).toString();
	}

}
