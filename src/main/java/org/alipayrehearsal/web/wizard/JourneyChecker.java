package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RulePlace;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.StepFields;

import org.springframework.stereotype.Component;

/**
 * Derives from a journey's answers what the rules say and where the person can go.
 * Nothing of it is stored: a changed answer changes all that depends on it.
 */
@Component
class JourneyChecker {

	private final RuleService rules;

	private final RuleCatalogue catalogue;

	JourneyChecker(RuleService rules, RuleCatalogue catalogue) {
		this.rules = rules;
		this.catalogue = catalogue;
	}

	/**
	 * The whole report: the browser asks for every step.
	 */
	Report report(Journey journey) {
		return this.rules.check(journey.answers().application(),
				new ValidationScope(StepFields.all(), true, journey.answers().unreadable()));
	}

	/**
	 * What holds a person up at a step: errors, warnings and unreadable dates, as keys
	 * that tell them apart. The key of an error holds for the answers it is about:
	 * another answer that is wrong too holds up again.
	 */
	Set<String> obstacles(Journey journey, Report report, Step step) {
		Set<String> obstacles = report.findings()
			.stream()
			.filter((finding) -> Step.of(finding.path()) == step && finding.severity() != Severity.ADVICE)
			.map((finding) -> key(finding, journey))
			.collect(Collectors.toSet());
		journey.answers()
			.unreadable()
			.stream()
			.filter((path) -> Step.of(path) == step)
			.map((path) -> "unreadable@" + path + digest(journey, List.of(path)))
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

	private static String key(Finding finding) {
		return finding.rule() + "@" + finding.path();
	}

	private String key(Finding finding, Journey journey) {
		return (finding.severity() == Severity.ERROR) ? key(finding) + digest(journey, inputs(finding)) : key(finding);
	}

	/** The fields that the rule judged where the finding stands. */
	private List<String> inputs(Finding finding) {
		return this.catalogue.rule(finding.rule())
			.places()
			.stream()
			.map(RulePlace::inputs)
			.filter((inputs) -> inputs.contains(finding.path()))
			.findFirst()
			.orElse(List.of(finding.path()));
	}

	/** Tells answers apart without keeping them a second time. */
	private static String digest(Journey journey, List<String> paths) {
		List<String> answers = paths.stream().map((path) -> {
			ScanReport scan = journey.scan(path);
			return (scan != null) ? scan.sha256() : journey.text(path);
		}).toList();
		return "#" + answers.hashCode();
	}

	static List<Finding> at(Report report, Step step) {
		return report.findings().stream().filter((finding) -> Step.of(finding.path()) == step).toList();
	}

}
