package org.alipayrehearsal.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Caches reports without findings. Two forms that violate no rule have equal reports if
 * the same fields are given; most lines of a spreadsheet are such forms. The cache holds
 * no answers.
 */
final class CleanReportCache {

	/** Spreadsheets need few entries; input made to need more clears the cache. */
	private static final int MAX_ENTRIES = 512;

	private final Map<Key, Report> reports = new ConcurrentHashMap<>();

	/**
	 * Returns the report for a key.
	 * @param key what the report depends on
	 * @param factory makes the report if it is not cached
	 * @return the report
	 */
	Report get(Key key, Function<Key, Report> factory) {
		Report cached = this.reports.get(key);
		if (cached != null) {
			return cached;
		}
		Report report = factory.apply(key);
		if (this.reports.size() >= MAX_ENTRIES) {
			this.reports.clear();
		}
		this.reports.put(key, report);
		return report;
	}

	/**
	 * All that a report without findings depends on.
	 *
	 * @param given the fields given, a bit each
	 * @param scope what the person was asked for
	 * @param result the rules' results
	 */
	record Key(long given, ValidationScope scope, ValidationResult result) {

	}

}
