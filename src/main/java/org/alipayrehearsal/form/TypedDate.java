package org.alipayrehearsal.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.TypedText;

/**
 * Reads a date as it was typed: the full-date of RFC 3339, which is also what browsers'
 * date fields send. White space at its edges does not count.
 */
public final class TypedDate {

	private static final int LENGTH = 10;

	private static final int FIRST_HYPHEN = 4;

	private static final int SECOND_HYPHEN = 7;

	private TypedDate() {
	}

	/**
	 * A date in the form {@code 2026-03-02}, of a day that exists.
	 * @param typed what was typed
	 * @return the date, where it is one
	 */
	public static Optional<LocalDate> of(String typed) {
		String text = TypedText.of(typed);
		if (text.length() != LENGTH || text.charAt(FIRST_HYPHEN) != '-' || text.charAt(SECOND_HYPHEN) != '-') {
			return Optional.empty();
		}
		String year = text.substring(0, FIRST_HYPHEN);
		String month = text.substring(FIRST_HYPHEN + 1, SECOND_HYPHEN);
		String day = text.substring(SECOND_HYPHEN + 1);
		if (!AsciiText.isDigits(year) || !AsciiText.isDigits(month) || !AsciiText.isDigits(day)) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
