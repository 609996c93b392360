package org.alipayrehearsal.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.TypedText;

/**
 * Parses dates in the format of RFC 3339's full-date, which browsers' date fields send
 * too. Leading and trailing white space is ignored.
 */
public final class TypedDate {

	private static final int LENGTH = 10;

	private static final int FIRST_HYPHEN = 4;

	private static final int SECOND_HYPHEN = 7;

	private TypedDate() {
	}

	/**
	 * Parse a date such as {@code 2026-03-02}.
	 * @param typed the text as typed
	 * @return the date; empty for any other text and for days that do not exist
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
