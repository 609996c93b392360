package org.alipayrehearsal.check;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reports without findings. Two applications of which no rule objects, with the same
 * fields given, have the same one; most lines of a table are such. Nothing that anybody
 * typed is in them.
 */
final class CleanReportCache {

	/** Tables have few kinds of lines; texts made to be different begin it anew. */
	private static final int MOST = 512;

	private final Map<Key, Report> reports = new ConcurrentHashMap<>();

	/**
	 * The report of such applications.
	 * @param key what they have in common
	 * @param make makes the report where there is none yet
	 * @return the report
	 */
	Report get(Key key, Function<Key, Report> make) {
		Report known = this.reports.get(key);
		if (known != null) {
			return known;
		}
		Report report = make.apply(key);
		if (this.reports.size() >= MOST) {
			this.reports.clear();
		}
		this.reports.put(key, report);
		return report;
	}

	/**
	 * All that a report without findings depends on.
	 *
	 * @param given the places of the fields given; never changed
	 * @param asked what was asked for
	 * @param judged what the rules said
	 */
	record Key(BitSet given, ValidationScope asked, ValidationResult judged) {

	}

}
