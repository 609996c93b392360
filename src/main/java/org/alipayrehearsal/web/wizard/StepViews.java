package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.FieldViews;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.StepFields;

import org.springframework.stereotype.Component;

/**
 * Derives what a step's page shows from the stored answers.
 */
@Component
class StepViews {

	private final StepFields fields;

	private final FieldViews fieldViews;

	private final FindingViews findingViews;

	private final JourneyChecker checker;

	StepViews(StepFields fields, FieldViews fieldViews, FindingViews findingViews, JourneyChecker checker) {
		this.fields = fields;
		this.fieldViews = fieldViews;
		this.findingViews = findingViews;
		this.checker = checker;
	}

	StepView of(Journey journey, Report report, Step step, Locale locale) {
		boolean sent = journey.submitted().contains(step);
		List<String> paths = this.fields.paths(step);
		List<Finding> found = JourneyChecker.at(report, step);
		List<FindingView> findings = sent ? this.fieldViews.findings(paths, found, journey.answers(), locale)
				: scansOnly(found, journey, locale);
		int index = StepFields.STEPS.indexOf(step);
		String back = (index == 0) ? "/" : "/rehearsal/" + journey.id() + "/" + StepFields.STEPS.get(index - 1).path();
		return new StepView(journey.id(), step.path(), index + 1, StepFields.STEPS.size(), back,
				FieldViews.fields(paths, journey.answers(), findings),
				findings.stream().filter((finding) -> !finding.severity().equals("advice")).toList(), sent,
				sent && !this.checker.obstacles(journey, report, step).isEmpty());
	}

	/**
	 * A picture has been sent on purpose, so it is judged before the page is; a missing
	 * one is not.
	 */
	private List<FindingView> scansOnly(List<Finding> findings, Journey journey, Locale locale) {
		return findings.stream()
			.filter((finding) -> finding.rule().startsWith("scan-"))
			.map((finding) -> this.findingViews.of(finding, journey.answers(), locale))
			.toList();
	}

}
