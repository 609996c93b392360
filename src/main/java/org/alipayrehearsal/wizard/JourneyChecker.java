package org.alipayrehearsal.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.check.Asked;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.rule.Severity;
import org.springframework.stereotype.Component;

/**
 * Derives from a journey's answers what the rules say and where the person can go.
 * Nothing of it is stored: a changed answer changes all that depends on it.
 */
@Component
class JourneyChecker {

	private final RuleService rules;

	JourneyChecker(RuleService rules) {
		this.rules = rules;
	}

	/**
	 * The whole report: the browser asks for every step.
	 */
	Report report(Journey journey) {
		return this.rules.check(JourneyReader.application(journey),
				new Asked(StepFields.all(), true, JourneyReader.unreadable(journey)));
	}

	/**
	 * What holds a person up at a step: errors, warnings and unreadable dates, as keys
	 * that tell them apart.
	 */
	Set<String> obstacles(Journey journey, Report report, Step step) {
		Set<String> obstacles = report.findings()
			.stream()
			.filter((finding) -> Step.of(finding.path()) == step && finding.severity() != Severity.ADVICE)
			.map(JourneyChecker::key)
			.collect(Collectors.toSet());
		JourneyReader.unreadable(journey)
			.stream()
			.filter((path) -> Step.of(path) == step)
			.map((path) -> "unreadable@" + path)
			.forEach(obstacles::add);
		return obstacles;
	}

	/**
	 * The warnings of a step, by the same keys.
	 */
	Set<String> warnings(Report report, Step step) {
		return report.findings()
			.stream()
			.filter((finding) -> Step.of(finding.path()) == step && finding.severity() == Severity.WARNING)
			.map(JourneyChecker::key)
			.collect(Collectors.toSet());
	}

	/**
	 * The first step that still needs the person: not sent yet, or with something the
	 * person has not seen and gone past.
	 */
	Optional<Step> firstOpen(Journey journey, Report report) {
		return StepFields.STEPS.stream().filter((step) -> !isSettled(journey, report, step)).findFirst();
	}

	/**
	 * Whether a page can be opened: all steps before it are settled.
	 */
	boolean canOpen(Journey journey, Report report, Step step) {
		Optional<Step> open = firstOpen(journey, report);
		return open.isEmpty() || step.compareTo(open.get()) <= 0;
	}

	private boolean isSettled(Journey journey, Report report, Step step) {
		return journey.submitted().contains(step)
				&& journey.accepted(step).containsAll(obstacles(journey, report, step));
	}

	static String key(Finding finding) {
		return finding.rule() + "@" + finding.path();
	}

	static List<Finding> at(Report report, Step step) {
		return report.findings().stream().filter((finding) -> Step.of(finding.path()) == step).toList();
	}

}
