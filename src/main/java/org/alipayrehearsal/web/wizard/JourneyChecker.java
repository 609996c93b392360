package org.alipayrehearsal.web.wizard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.check.RequiredActions;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription.RulePlace;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.StepFields;
import org.alipayrehearsal.web.wizard.Journey.CheckedReport;

import org.springframework.stereotype.Component;

/**
 * Validates the answers of a journey and decides which pages can be opened. Errors block
 * a step until they are fixed or the person continues anyway, warnings until they were
 * shown once.
 */
@Component
class JourneyChecker {

	private final RuleService rules;

	private final RuleCatalogue catalogue;

	private final RequiredActions actions;

	private final Clock clock;

	JourneyChecker(RuleService rules, RequiredActions actions, RuleCatalogue catalogue, Clock clock) {
		this.rules = rules;
		this.actions = actions;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * Returns the report of a journey's answers: the one made before, or a new one if the
	 * answers or the day have changed. The result is not stored.
	 * @param journey the journey
	 * @return the report, with the day on which it was made
	 */
	CheckedReport check(Journey journey) {
		LocalDate today = LocalDate.now(this.clock);
		CheckedReport checked = journey.checked();
		return (checked != null && checked.day().equals(today)) ? checked
				: new CheckedReport(this.rules.check(journey.answers().form(), scope(journey)), today);
	}

	/**
	 * {@return the scope of a rehearsal: all steps, whether or not they were answered}
	 */
	ValidationScope scope(Journey journey) {
		return new ValidationScope(StepFields.all(), true, journey.answers().unreadable(LocalDate.now(this.clock)));
	}

	/**
	 * {@return the actions that a report requires}
	 */
	List<RequiredAction> actions(Journey journey, Report report) {
		return this.actions.of(journey.answers().form(), scope(journey), report);
	}

	/**
	 * {@return a journey with its report and all findings accepted: a person on the
	 * result page has seen them}
	 */
	Journey acceptAll(Journey journey) {
		CheckedReport checked = check(journey);
		Journey accepted = journey.withReport(journey.answers(), checked);
		for (Step step : StepFields.STEPS) {
			accepted = accepted.withAccepted(step, blocking(journey, checked.report(), step));
		}
		return accepted;
	}

	/**
	 * {@return the fix that a rule offers at a step}
	 */
	Optional<Fix> fix(Journey journey, Step step, String rule) {
		return this.rules.fix(journey.answers().form(), scope(journey), rule, step);
	}

	/**
	 * Returns the findings that a person accepts by submitting a step.
	 * @param shown the journey as the submitted page had shown it
	 * @param submitted the journey with the submitted answers
	 * @param report the report of the submitted answers
	 * @param step the step
	 * @param anyway whether the person continues whatever the findings
	 * @return the keys of the accepted findings
	 */
	Set<String> accepted(Journey shown, Journey submitted, Report report, Step step, boolean anyway) {
		Set<String> blocking = blocking(submitted, report, step);
		Set<String> accepted = new HashSet<>(shown.accepted(step));
		if (anyway) {
			accepted.addAll(blocking);
		}
		else if (shown.submitted().contains(step) && shown.checked() != null) {
			accepted.addAll(warnings(shown.checked().report(), step));
		}
		accepted.retainAll(blocking);
		return accepted;
	}

	/**
	 * Returns the errors, warnings and unreadable dates of a step. The key of an error
	 * depends on the answers that it is about: another answer that is wrong too blocks
	 * again.
	 * @param journey the journey
	 * @param report its report
	 * @param step the step
	 * @return the keys of the findings
	 */
	Set<String> blocking(Journey journey, Report report, Step step) {
		Set<String> blocking = at(report, step).stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map((finding) -> key(finding, journey))
			.collect(Collectors.toSet());
		journey.answers()
			.unreadable(LocalDate.now(this.clock))
			.stream()
			.filter((path) -> Step.of(path) == step)
			.map((path) -> "unreadable@" + path + hash(journey, List.of(path)))
			.forEach(blocking::add);
		return blocking;
	}

	/**
	 * {@return whether a step has findings that the person has not accepted}
	 */
	boolean isBlocked(Journey journey, Report report, Step step) {
		return !journey.accepted(step).containsAll(blocking(journey, report, step));
	}

	/**
	 * {@return the first step that was not submitted or is blocked}
	 */
	Optional<Step> firstOpen(Journey journey, Report report) {
		return StepFields.STEPS.stream()
			.filter((step) -> !journey.submitted().contains(step) || isBlocked(journey, report, step))
			.findFirst();
	}

	/**
	 * {@return whether a step's page can be opened: no step before it is open}
	 */
	boolean canOpen(Journey journey, Report report, Step step) {
		Optional<Step> open = firstOpen(journey, report);
		return open.isEmpty() || step.compareTo(open.get()) <= 0;
	}

	/**
	 * {@return the address of the first open step's page, or of the confirmation}
	 */
	String nextPage(Journey journey, Report report) {
		return "/rehearsal/" + journey.id() + "/" + firstOpen(journey, report).map(Step::path).orElse("confirmation");
	}

	/**
	 * {@return the findings of a step}
	 */
	static List<Finding> at(Report report, Step step) {
		return report.findings().stream().filter((finding) -> Step.of(finding.path()) == step).toList();
	}

	private static Set<String> warnings(Report report, Step step) {
		return at(report, step).stream()
			.filter((finding) -> finding.severity() == Severity.WARNING)
			.map(Finding::key)
			.collect(Collectors.toSet());
	}

	private String key(Finding finding, Journey journey) {
		return (finding.severity() == Severity.ERROR) ? finding.key() + hash(journey, inputs(finding)) : finding.key();
	}

	private List<String> inputs(Finding finding) {
		return this.catalogue.rule(finding.rule())
			.places()
			.stream()
			.map(RulePlace::inputs)
			.filter((inputs) -> inputs.contains(finding.path()))
			.findFirst()
			.orElse(List.of(finding.path()));
	}

	/** A hash, so that the answers are not stored twice. */
	private static String hash(Journey journey, List<String> paths) {
		List<String> answers = paths.stream().map((path) -> {
			ScanReport scan = journey.scan(path);
			return (scan != null) ? scan.sha256() : journey.text(path);
		}).toList();
		return "#" + answers.hashCode();
	}

}
