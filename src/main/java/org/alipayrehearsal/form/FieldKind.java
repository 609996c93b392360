package org.alipayrehearsal.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;

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

	/** The code of a {@link org.alipayrehearsal.form.visa.VisaKind}. */
	VISA_KIND,

	/** A file, of which only what was measured is an answer. */
	SCAN;

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
