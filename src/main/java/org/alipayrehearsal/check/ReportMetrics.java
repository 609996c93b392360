package org.alipayrehearsal.check;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts reports by channel and verdict, and their findings by rule, severity and step.
 * The values of all labels are constants of this application.
 */
@Component
public class ReportMetrics {

	private final @Nullable MeterRegistry registry;

	private final Map<ReportKey, Counter> reports = new ConcurrentHashMap<>();

	private final Map<FindingKey, Counter> findings = new ConcurrentHashMap<>();

	/**
	 * Creates the counters.
	 * @param registry the registry, or null if nothing is measured
	 */
	public ReportMetrics(@Nullable MeterRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Counts a report.
	 * @param channel the channel that gives it to a person or a program
	 * @param report the report
	 */
	public void count(Channel channel, Report report) {
		if (this.registry == null) {
			return;
		}
		MeterRegistry meters = this.registry;
		this.reports
			.computeIfAbsent(new ReportKey(channel, report.verdict()),
					(key) -> Counter.builder("rehearsal.checks")
						.description("Reports by channel and verdict")
						.tag("channel", label(key.channel()))
						.tag("verdict", label(key.verdict()))
						.register(meters))
			.increment();
		for (Finding finding : report.findings()) {
			this.findings.computeIfAbsent(new FindingKey(finding.rule(), finding.severity(), Step.of(finding.path())),
					(key) -> Counter.builder("rehearsal.findings")
						.description("Findings by rule, severity and step of the form")
						.tag("rule", key.rule())
						.tag("severity", label(key.severity()))
						.tag("step", label(key.step()))
						.register(meters))
				.increment();
		}
	}

	private static String label(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** Where a form is checked. */
	public enum Channel {

		/** The pages of a rehearsal. */
		REHEARSAL,

		/** The page of the support desk. */
		DESK,

		/** JSON. */
		API,

		/** A line of a spreadsheet. */
		BATCH

	}

	private record ReportKey(Channel channel, Verdict verdict) {
	}

	private record FindingKey(String rule, Severity severity, Step step) {
	}

}
