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

	void add(CheckedLine line) {
		this.lines++;
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
		other.verdicts.forEach((verdict, count) -> this.verdicts.merge(verdict, count, Long::sum));
		other.rules.forEach((rule, count) -> this.rules.merge(rule, count, Long::sum));
	}

	long lines() {
		return this.lines;
	}

	long unreadable() {
		return this.unreadable;
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
