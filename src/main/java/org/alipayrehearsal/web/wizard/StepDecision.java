package org.alipayrehearsal.web.wizard;

import java.util.HashSet;
import java.util.Set;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.Step;

import org.springframework.stereotype.Component;

/**
 * Decides what sending a page does to a journey. Errors hold a person up until they are
 * mended or the person goes on anyway; warnings until they were shown once.
 */
@Component
class StepDecision {

	private final JourneyChecker checker;

	StepDecision(JourneyChecker checker) {
		this.checker = checker;
	}

	/**
	 * Marks the step as sent and what the person has accepted by sending it.
	 * @param before the journey as the page had shown it
	 * @param journey the journey with the answers sent
	 * @param step the step
	 * @param anyway whether the person goes on whatever stands
	 * @return the changed journey
	 */
	Journey decide(Journey before, Journey journey, Step step, boolean anyway) {
		Journey sent = journey.withSubmitted(step);
		Report report = this.checker.report(sent);
		Set<String> accepted = new HashSet<>(before.accepted(step));
		if (anyway) {
			accepted.addAll(this.checker.obstacles(sent, report, step));
		}
		else if (before.submitted().contains(step)) {
			accepted.addAll(this.checker.warnings(this.checker.report(before), step));
		}
		accepted.retainAll(this.checker.obstacles(sent, report, step));
		return sent.withAccepted(step, accepted);
	}

	/**
	 * Whether the person stays on the page: something stands there that was not accepted.
	 */
	boolean isBlocked(Journey journey, Step step) {
		return !journey.accepted(step).containsAll(this.checker.obstacles(journey, this.checker.report(journey), step));
	}

	/**
	 * Types the fix that a rule offers on a step.
	 * @return the changed journey, or the same where the rule offers none any more
	 */
	Journey applyFix(Journey journey, Step step, String rule) {
		return journey.with(journey.answers().withFix(JourneyChecker.at(this.checker.report(journey), step), rule));
	}

}
