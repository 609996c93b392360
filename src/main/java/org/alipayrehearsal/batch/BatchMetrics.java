package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ReportMetrics;
import org.alipayrehearsal.check.ReportMetrics.Channel;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts files and their lines. Thread-safe.
 */
@Component
class BatchMetrics {

	private final ReportMetrics reports;

	private final @Nullable MeterRegistry registry;

	/**
	 * Create the counters.
	 * @param reports counts the reports of lines
	 * @param registry the registry, or null if nothing is measured
	 */
	BatchMetrics(ReportMetrics reports, @Nullable MeterRegistry registry) {
		this.reports = reports;
		this.registry = registry;
	}

	/**
	 * Count lines, blank ones aside.
	 */
	void count(List<CheckedLine> lines) {
		if (this.registry == null) {
			return;
		}
		for (CheckedLine line : lines) {
			Report report = line.report();
			if (report != null) {
				this.reports.count(Channel.BATCH, report);
				count(Result.CHECKED);
			}
			else if (!line.isBlank()) {
				count((line.skipped() != null) ? Result.SKIPPED : Result.UNREADABLE);
			}
		}
	}

	/**
	 * Count a file whose results are complete.
	 * @param stopped whether a shutdown ended it
	 */
	void count(boolean stopped) {
		if (this.registry != null) {
			this.registry.counter("rehearsal.batch.files", "outcome", stopped ? "stopped" : "complete").increment();
		}
	}

	private void count(Result result) {
		if (this.registry != null) {
			this.registry.counter("rehearsal.batch.lines", "result", result.name().toLowerCase(Locale.ROOT))
				.increment();
		}
	}

	private enum Result {

		CHECKED, SKIPPED, UNREADABLE

	}

}
