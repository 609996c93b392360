package org.alipayrehearsal.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.alipayrehearsal.batch.LineBody.FirstFinding;
import org.alipayrehearsal.batch.LineBody.SummaryBody;
import org.alipayrehearsal.batch.ResultTexts.Source;
import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, for whoever watches: counts, and the first findings by their lines.
 * Nothing that was typed is in it.
 */
class BatchProgress {

	private static final int MOST_FINDINGS = 200;

	private static final Source NOTHING_KNOWN = new Source("", List.of());

	private final @Nullable ResultTexts texts;

	private final Locale language;

	private final List<FirstFinding> findings = new ArrayList<>();

	private volatile SummaryBody summary = NdjsonResults.body(new BatchSummary(), NOTHING_KNOWN);

	private final AtomicLong bytes = new AtomicLong();

	private volatile boolean done;

	/** Watched by nobody. */
	BatchProgress() {
		this(null, Locale.ENGLISH);
	}

	BatchProgress(@Nullable ResultTexts texts, Locale language) {
		this.texts = texts;
		this.language = language;
	}

	/** Keeps what was found in the first lines. */
	void look(List<CheckedLine> lines) {
		if (this.texts == null || isFull()) {
			return;
		}
		List<FirstFinding> found = new ArrayList<>();
		for (CheckedLine line : lines) {
			if (found.size() < MOST_FINDINGS) {
				look(line, this.texts, found);
			}
		}
		keep(found);
	}

	void count(BatchSummary counts) {
		if (this.texts != null) {
			this.summary = NdjsonResults.body(counts, NOTHING_KNOWN);
		}
	}

	void finish(BatchSummary counts, Source source) {
		this.summary = NdjsonResults.body(counts, source);
		this.done = true;
	}

	/** Counts the bytes of a file as they are read. */
	InputStream counting(InputStream file) {
		return new FilterInputStream(file) {
			@Override
			public int read() throws IOException {
				int next = super.read();
				BatchProgress.this.bytes.addAndGet((next < 0) ? 0 : 1);
				return next;
			}

			@Override
			public int read(byte[] target, int offset, int length) throws IOException {
				int count = super.read(target, offset, length);
				BatchProgress.this.bytes.addAndGet(Math.max(count, 0));
				return count;
			}
		};
	}

	Body body() {
		return new Body(this.done, this.bytes.get(), this.summary, firstFindings());
	}

	/** The first findings, in the order of the lines. */
	private synchronized List<FirstFinding> firstFindings() {
		return this.findings.stream()
			.sorted(Comparator.comparingLong(FirstFinding::line))
			.limit(MOST_FINDINGS)
			.toList();
	}

	private synchronized boolean isFull() {
		return this.findings.size() >= MOST_FINDINGS;
	}

	private synchronized void keep(List<FirstFinding> found) {
		this.findings.addAll(found);
	}

	private void look(CheckedLine line, ResultTexts words, List<FirstFinding> found) {
		Report report = line.report();
		LineFault fault = line.fault();
		if (fault != null) {
			found.add(new FirstFinding(line.line(), null, "", fault.code(), words.text(fault, this.language)));
		}
		if (report == null) {
			return;
		}
		for (Finding finding : report.findings()) {
			found.add(new FirstFinding(line.line(), finding.severity(), words.field(finding.path(), this.language),
					finding.rule(), words.text(finding, this.language)));
		}
	}

	/**
	 * How far a run is.
	 *
	 * @param done whether it is at its end
	 * @param bytes how much of the file was read
	 * @param summary what came of the lines so far
	 * @param findings the first findings
	 */
	record Body(boolean done, long bytes, SummaryBody summary, List<FirstFinding> findings) {

		@Override
		public String toString() {
			return "Body[" + this.bytes + "]";
		}

	}

}
