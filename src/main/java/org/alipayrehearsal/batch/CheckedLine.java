package org.alipayrehearsal.batch;

import java.util.List;

import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table with its report.
 *
 * @param line the number of the line
 * @param reference the reference; empty without one
 * @param fault why the line could not be read, or null
 * @param application the form filled in with the line
 * @param report the report, or null if the line could not be read
 * @param hints hints on values changed by a spreadsheet or not readable
 */
record CheckedLine(long line, String reference, @Nullable LineFault fault, VerificationForm application,
		@Nullable Report report, List<SheetHint> hints) {

	static CheckedLine unreadable(long line, String reference, LineFault fault) {
		return new CheckedLine(line, reference, fault, VerificationForm.EMPTY, null, List.of());
	}

	/**
	 * {@return the name of the verdict, or UNREADABLE}
	 */
	String verdict() {
		return (this.report != null) ? this.report.verdict().name() : "UNREADABLE";
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
		return "CheckedLine[" + this.line + "]";
	}

}
