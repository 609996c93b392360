package org.alipayrehearsal.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.visa.VisaKind;
import org.alipayrehearsal.scan.ScanReport;

/**
 * What a field holds.
 */
public enum FieldKind {

	/** A text, taken as it was typed. */
	TEXT,

	/** A day, see {@link TypedDate}. */
	DATE,

	/** Yes or no. */
	YES_OR_NO,

	/** The code of a {@link VisaKind}. */
	VISA_KIND,

	/** A file, of which only what was measured is an answer. */
	SCAN;

	private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "真");

	private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "假");

	/**
	 * Read the value that a text stands for.
	 * @param typed the text as typed, not blank
	 * @return the text itself, a {@link LocalDate}, a {@link Boolean} or the code of a
	 * {@link VisaKind}; empty for a text that is none of these, and for a scan
	 */
	public Optional<?> parse(String typed) {
		return switch (this) {
			case TEXT -> Optional.of(typed);
			case DATE -> TypedDate.of(typed);
			case YES_OR_NO -> yesOrNo(TypedText.of(typed).toLowerCase(Locale.ROOT));
			case VISA_KIND -> VisaKind.find(TypedText.of(typed).toUpperCase(Locale.ROOT)).map(VisaKind::name);
			case SCAN -> Optional.empty();
		};
	}

	private static Optional<Boolean> yesOrNo(String word) {
		if (YES.contains(word)) {
			return Optional.of(true);
		}
		return NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

	/**
	 * The kind of an answer.
	 * @throws IllegalStateException where no channel has a form for the answer's type yet
	 */
	static FieldKind of(RecordComponent answer) {
		if (answer.getName().equals("visaKind")) {
			return VISA_KIND;
		}
		Class<?> type = answer.getType();
		if (type == String.class) {
			return TEXT;
		}
		if (type == LocalDate.class) {
			return DATE;
		}
		if (type == Boolean.class) {
			return YES_OR_NO;
		}
		if (type == ScanReport.class) {
			return SCAN;
		}
		throw new IllegalStateException("No form for " + answer.getName());
	}

}
