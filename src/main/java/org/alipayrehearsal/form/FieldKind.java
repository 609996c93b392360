package org.alipayrehearsal.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.scan.DocumentScan;
import org.alipayrehearsal.form.visa.VisaKind;

/**
 * The kind of value that a field holds.
 */
public enum FieldKind {

	/** A text, kept as typed. */
	TEXT,

	/** A day, see {@link TypedDate}. */
	DATE,

	/** Yes or no. */
	YES_OR_NO,

	/** The code of a {@link VisaKind}. */
	VISA_KIND,

	/** A file, represented by its analysis. */
	SCAN;

	private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "是的", "真", "√", "✓", "✔");

	private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "不是", "假", "×", "✗", "✘");

	/**
	 * Parse a text.
	 * @param typed the text as typed, not blank
	 * @return the text itself, a {@link LocalDate}, a {@link Boolean} or the code of a
	 * {@link VisaKind}; empty if the text cannot be parsed, and for a scan
	 */
	public Optional<?> parse(String typed) {
		return switch (this) {
			case TEXT -> Optional.of(typed);
			case DATE -> TypedDate.of(typed);
			case YES_OR_NO -> yesOrNo(HalfWidth.of(TypedText.of(typed)).toLowerCase(Locale.ROOT));
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
	 * {@return the kind of a component}
	 * @throws IllegalStateException if no kind supports the component's type
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
		if (type == DocumentScan.class) {
			return SCAN;
		}
		throw new IllegalStateException("No form for " + answer.getName());
	}

}
