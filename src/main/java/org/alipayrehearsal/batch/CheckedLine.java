package org.alipayrehearsal.batch;

import java.util.List;

import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table and what is said of it.
 *
 * @param line where it stands in the file
 * @param reference what its reference column holds; empty where there is none
 * @param fault why it could not be read; null where it could
 * @param application what it holds
 * @param report what the rules say of it; null where it could not be read
 * @param hints what a spreadsheet seems to have done to it
 */
record CheckedLine(long line, String reference, @Nullable LineFault fault, VerificationForm application,
		@Nullable Report report, List<SheetHint> hints) {

	static CheckedLine unreadable(long line, String reference, LineFault fault) {
		return new CheckedLine(line, reference, fault, VerificationForm.EMPTY, null, List.of());
	}

	/** The verdict's name, or that there is none. */
	String verdict() {
		return (this.report != null) ? this.report.verdict().name() : "UNREADABLE";
	}

	/** Whether there is nothing to say of it. */
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
