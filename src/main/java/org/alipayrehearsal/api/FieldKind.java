package org.alipayrehearsal.api;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;

import org.alipayrehearsal.scan.ScanReport;

/**
 * What a field holds.
 */
enum FieldKind {

	TEXT, DATE, YES_OR_NO, VISA_KIND, SCAN;

	/**
	 * The kind of an answer.
	 * @throws IllegalStateException where JSON has no form for the answer's type yet
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
