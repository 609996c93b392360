package org.alipayrehearsal.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.alipayrehearsal.batch.LineBody.FirstFinding;
import org.alipayrehearsal.batch.LineBody.SummaryBody;
import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a batch check for the page: counts, and the first findings with the
 * reference and name of their lines.
 */
class BatchProgress {

	private static final int MOST_FINDINGS = 200;

	private final @Nullable ResultTexts texts;

	private final Locale language;

	private final List<FirstFinding> findings = new ArrayList<>();

	private volatile SummaryBody summary = NdjsonResults.body(new BatchSummary(), FileInfo.UNKNOWN, List.of());

	private final AtomicLong bytes = new AtomicLong();

	private volatile boolean done;

	private volatile @Nullable Consumer<Body> listener;

	/** A progress that nobody watches. */
	BatchProgress() {
		this(null, Locale.ENGLISH);
	}

	BatchProgress(@Nullable ResultTexts texts, Locale language) {
		this.texts = texts;
		this.language = language;
	}

	/**
	 * Tell another one of each change.
	 * @param changed takes the progress; must be quick
	 */
	void tell(Consumer<Body> changed) {
		this.listener = changed;
	}

	private void told() {
		Consumer<Body> changed = this.listener;
		if (changed != null) {
			changed.accept(body());
		}
	}

	/** Collect the first findings. */
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
			this.summary = NdjsonResults.body(counts, FileInfo.UNKNOWN, List.of());
			told();
		}
	}

	void finish(BatchSummary counts, FileInfo info) {
		this.summary = NdjsonResults.body(counts, info,
				(this.texts != null) ? this.texts.notes(counts, info, this.language) : List.of());
		this.done = true;
		told();
	}

	/**
	 * {@return the stream, with its bytes counted as they are read}
	 */
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

	/**
	 * {@return whether the check has finished}
	 */
	boolean isDone() {
		return this.done;
	}

	Body body() {
		SummaryBody counts = this.summary;
		List<FirstFinding> first = firstFindings();
		return new Body(this.done, this.bytes.get(), counts, first, titles(counts, first));
	}

	/** The titles of the rules that are named, for people. */
	private Map<String, String> titles(SummaryBody counts, List<FirstFinding> first) {
		Map<String, String> titles = new TreeMap<>();
		ResultTexts words = this.texts;
		if (words != null) {
			Stream
				.concat(counts.rules().keySet().stream(),
						first.stream().filter((one) -> isOfRule(one.kind())).map(FirstFinding::rule))
				.distinct()
				.forEach((rule) -> titles.put(rule, words.title(rule, this.language)));
		}
		return titles;
	}

	/** What cannot be read has the code of the reason instead of a rule. */
	private static boolean isOfRule(String kind) {
		return Stream.of(Severity.values()).anyMatch((severity) -> kind(severity).equals(kind));
	}

	private static String kind(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}

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
		String name = name(line.application());
		LineFault fault = line.fault();
		if (fault != null) {
			found.add(new FirstFinding(line.line(), line.reference(), name, "unreadable", "", fault.code(),
					words.text(fault, this.language), ""));
		}
		Report report = line.report();
		if (report == null) {
			return;
		}
		for (Finding finding : report.findings()) {
			Fix fix = words.fix(line, finding);
			found.add(new FirstFinding(line.line(), line.reference(), name, kind(finding.severity()),
					words.field(finding.path(), this.language), finding.rule(), words.text(finding, this.language),
					(fix != null) ? words.text(fix.path(), fix.value(), this.language) : ""));
		}
		for (SheetHint hint : line.hints()) {
			boolean reading = hint.kind().isReading();
			String fix = hint.fix();
			found.add(new FirstFinding(line.line(), line.reference(), name, reading ? "reading" : "spreadsheet",
					words.field(hint.path(), this.language), "", words.text(hint, this.language),
					(fix != null && !reading) ? words.text(hint.path(), fix, this.language) : ""));
		}
	}

	private static String name(VerificationForm application) {
		String name = application.typedName();
		return (name != null) ? name : "";
	}

	/**
	 * The JSON of a progress.
	 *
	 * @param done whether the check has finished
	 * @param bytes the number of bytes read of the file
	 * @param summary the counts of the lines checked so far
	 * @param findings the first findings, by line
	 * @param titles the titles of the rules in them, by id
	 */
	record Body(boolean done, long bytes, SummaryBody summary, List<FirstFinding> findings,
			Map<String, String> titles) {

		@Override
		public String toString() {
			return "Body[" + this.bytes + "]";
		}

	}

}
