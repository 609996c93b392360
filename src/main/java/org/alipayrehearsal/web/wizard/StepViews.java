package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.AnswerViews;
import org.alipayrehearsal.web.FieldViews;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.StepFields;

import org.springframework.stereotype.Component;

/**
 * Makes a step's page from the stored answers.
 */
@Component
class StepViews {

	private final StepFields fields;

	private final FieldViews fieldViews;

	private final FindingViews findingViews;

	private final AnswerViews answerViews;

	private final JourneyChecker checker;

	StepViews(StepFields fields, FieldViews fieldViews, FindingViews findingViews, AnswerViews answerViews,
			JourneyChecker checker) {
		this.fields = fields;
		this.fieldViews = fieldViews;
		this.findingViews = findingViews;
		this.answerViews = answerViews;
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
				applied(journey, step, locale), FieldViews.fields(paths, journey.answers(), findings),
				findings.stream().filter((finding) -> finding.severity() != Severity.ADVICE).toList(), sent,
				sent && !this.checker.blocking(journey, report, step).isEmpty());
	}

	private List<AnswerView> applied(Journey journey, Step step, Locale locale) {
		Journey.Applied applied = journey.applied();
		if (applied == null || applied.paths().stream().noneMatch((path) -> Step.of(path) == step)) {
			return List.of();
		}
		return this.answerViews.of(applied.paths(), journey.answers(), locale);
	}

	/**
	 * Findings about a picture are shown as soon as it is uploaded, before the step is
	 * submitted; a missing picture is reported only then.
	 */
	private List<FindingView> scansOnly(List<Finding> findings, Journey journey, Locale locale) {
		return findings.stream()
			.filter((finding) -> finding.rule().startsWith("scan-"))
			.map((finding) -> this.findingViews.of(finding, journey.answers(), locale))
			.toList();
	}

}
