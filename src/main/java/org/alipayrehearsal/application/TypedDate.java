package org.alipayrehearsal.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.TypedText;

/**
 * Reads a date as it was typed: the full-date of RFC 3339, which is also what browsers'
 * date fields send. White space at its edges does not count.
 */
public final class TypedDate {

	private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE
		.withResolverStyle(ResolverStyle.STRICT);

	private TypedDate() {
	}

	/**
	 * A date in the form {@code 2026-03-02}, of a day that exists.
	 * @param typed what was typed
	 * @return the date, where it is one
	 */
	public static Optional<LocalDate> of(String typed) {
		String text = TypedText.of(typed);
		if (!FULL_DATE.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text, ISO));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
