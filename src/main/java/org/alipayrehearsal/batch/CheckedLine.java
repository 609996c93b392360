package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Set;

import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table with its report.
 *
 * @param row the row
 * @param reference the reference; empty without one
 * @param fault why the line could not be read, or null
 * @param skipped why the line is not checked, or null
 * @param application the form filled in with the line
 * @param scope what was checked of it
 * @param report the report, or null if the line was not checked
 * @param hints hints on values changed by a spreadsheet, not readable, or read
 * differently
 */
record CheckedLine(SheetRow row, String reference, @Nullable LineFault fault, @Nullable Skipped skipped,
		VerificationForm application, ValidationScope scope, @Nullable Report report, List<SheetHint> hints) {

	private static final ValidationScope NOTHING = ValidationScope.withoutScans(Set.of());

	static CheckedLine unreadable(SheetRow row, LineFault fault) {
		return new CheckedLine(row, "", fault, null, VerificationForm.EMPTY, NOTHING, null, List.of());
	}

	static CheckedLine unreadable(SheetRow row, String reference, LineFault fault) {
		return new CheckedLine(row, reference, fault, null, VerificationForm.EMPTY, NOTHING, null, List.of());
	}

	static CheckedLine skipped(SheetRow row, String reference, Skipped reason) {
		return new CheckedLine(row, reference, null, reason, VerificationForm.EMPTY, NOTHING, null, List.of());
	}

	/**
	 * {@return the number of the line}
	 */
	long line() {
		return this.row.line();
	}

	/**
	 * {@return whether the row is blank, so that it has no result}
	 */
	boolean isBlank() {
		return this.skipped == Skipped.BLANK;
	}

	/**
	 * {@return the name of the verdict, UNREADABLE or SKIPPED}
	 */
	String verdict() {
		if (this.report != null) {
			return this.report.verdict().name();
		}
		return (this.skipped != null) ? "SKIPPED" : "UNREADABLE";
	}

	/**
	 * {@return whether there are neither findings nor hints}
	 */
	boolean isSpotless() {
		return this.report != null && this.report.findings().isEmpty() && this.hints.isEmpty();
	}

	long count(Severity severity) {
		return (this.report != null)
				? this.report.findings().stream().filter((finding) -> finding.severity() == severity).count() : 0;
	}

	@Override
	public String toString() {
		return "CheckedLine[" + line() + "]";
	}

	/**
	 * Why a line is not checked. The text of a reason has the key batch.skipped.<code>.
	 */
	enum Skipped {

		/** A blank row. */
		BLANK("blank"),

		/** No known column has a value, as in rows that are numbered in advance. */
		NO_CLIENT("no-client"),

		/** A note or a total around the table. */
		NOTE("note"),

		/** The header once more. */
		REPEATED_HEADER("repeated-header");

		private final String code;

		Skipped(String code) {
			this.code = code;
		}

		String code() {
			return this.code;
		}

	}

}
