package org.alipayrehearsal.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.TypedText;

/**
 * Texts that must have a form to be read at all. White space at their edges does not
 * count.
 */
final class TypedValues {

	/** The codes of {@code documents.visaKind}. */
	static final List<String> VISA_KINDS = List.of("L", "M", "F", "Z", "X1", "X2", "Q1", "Q2", "S1", "S2", "J1", "J2",
			"R", "C", "D", "G", "RESIDENCE_PERMIT", "OTHER", "NONE");

	private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE
		.withResolverStyle(ResolverStyle.STRICT);

	private TypedValues() {
	}

	static boolean isBlank(String text) {
		return TypedText.isBlank(text);
	}

	/**
	 * A date in the form {@code 2026-03-02}, of a day that exists.
	 */
	static Optional<LocalDate> date(String text) {
		String typed = TypedText.of(text);
		if (!FULL_DATE.matcher(typed).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(typed, ISO));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	static boolean isVisaKind(String text) {
		return VISA_KINDS.contains(TypedText.of(text));
	}

}
