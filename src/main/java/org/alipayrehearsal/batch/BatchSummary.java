package org.alipayrehearsal.batch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.Verdict;

/**
 * Counts of the verdicts and rules of many lines. Not thread-safe.
 */
final class BatchSummary {

	private static final int MOST_RULES = 10;

	private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);

	private final Map<String, Long> rules = new HashMap<>();

	private long lines;

	private long unreadable;

	private long skipped;

	private long hidden;

	private long readDifferently;

	void add(CheckedLine line) {
		if (line.isBlank()) {
			return;
		}
		if (line.skipped() != null) {
			this.skipped++;
			return;
		}
		this.lines++;
		this.hidden += line.row().hidden() ? 1 : 0;
		if (!line.hints().isEmpty()) {
			this.readDifferently += line.hints().stream().anyMatch((hint) -> hint.kind().isReading()) ? 1 : 0;
		}
		Report report = line.report();
		if (report == null) {
			this.unreadable++;
			return;
		}
		this.verdicts.merge(report.verdict(), 1L, Long::sum);
		for (Finding finding : report.findings()) {
			this.rules.merge(finding.rule(), 1L, Long::sum);
		}
	}

	void add(BatchSummary other) {
		this.lines += other.lines;
		this.unreadable += other.unreadable;
		this.skipped += other.skipped;
		this.hidden += other.hidden;
		this.readDifferently += other.readDifferently;
		other.verdicts.forEach((verdict, count) -> this.verdicts.merge(verdict, count, Long::sum));
		other.rules.forEach((rule, count) -> this.rules.merge(rule, count, Long::sum));
	}

	long lines() {
		return this.lines;
	}

	long unreadable() {
		return this.unreadable;
	}

	/**
	 * {@return the number of lines that are no clients, blank ones aside}
	 */
	long skipped() {
		return this.skipped;
	}

	/**
	 * {@return the number of checked lines that are hidden in the sheet}
	 */
	long hidden() {
		return this.hidden;
	}

	/**
	 * {@return the number of lines with a value that was read differently than written}
	 */
	long readDifferently() {
		return this.readDifferently;
	}

	long count(Verdict verdict) {
		return this.verdicts.getOrDefault(verdict, 0L);
	}

	/**
	 * {@return the most frequent rules with their counts, the most frequent first}
	 */
	Map<String, Long> frequentRules() {
		Map<String, Long> frequent = new LinkedHashMap<>();
		this.rules.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_RULES)
			.forEach((rule) -> frequent.put(rule.getKey(), rule.getValue()));
		return frequent;
	}

}
