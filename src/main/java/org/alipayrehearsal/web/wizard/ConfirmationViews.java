package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.ActionViews;
import org.alipayrehearsal.web.AnswerViews;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.NameViews;
import org.alipayrehearsal.web.StepFields;

import org.springframework.stereotype.Component;

/**
 * Makes the result page of a journey.
 */
@Component
class ConfirmationViews {

	private final ActionViews actionViews;

	private final FindingViews findingViews;

	private final AnswerViews answerViews;

	private final StepFields fields;

	private final NameViews names;

	private final FillInSheet sheet;

	ConfirmationViews(ActionViews actionViews, FindingViews findingViews, AnswerViews answerViews, StepFields fields,
			NameViews names, FillInSheet sheet) {
		this.actionViews = actionViews;
		this.findingViews = findingViews;
		this.answerViews = answerViews;
		this.fields = fields;
		this.names = names;
		this.sheet = sheet;
	}

	ConfirmationView of(Journey journey, Report report, List<RequiredAction> actions, Set<String> keepable,
			Locale locale) {
		ConfirmationView view = JourneyChecker.derived(journey, report, List.of("result", locale),
				() -> unchanged(journey, report, actions, keepable, locale));
		Journey.Applied applied = journey.applied();
		return (applied != null) ? view.withApplied(this.answerViews.of(applied.paths(), journey.answers(), locale))
				: view;
	}

	private ConfirmationView unchanged(Journey journey, Report report, List<RequiredAction> actions,
			Set<String> keepable, Locale locale) {
		FormAnswers answers = journey.answers();
		NameViews.NameFacts name = journey.derived("name", () -> this.names.facts(answers));
		List<String> paths = StepFields.STEPS.stream().flatMap((step) -> this.fields.paths(step).stream()).toList();
		return new ConfirmationView(journey.id(), report.verdict(), List.of(),
				this.actionViews.of(actions, answers, locale), keepable, this.sheet.of(journey, report, actions),
				this.names.banks(name, locale), this.names.variants(name, locale),
				report.findings()
					.stream()
					.filter((finding) -> finding.severity() == Severity.ADVICE)
					.map((finding) -> this.findingViews.of(finding, answers, locale))
					.toList(),
				report.passed(), report.notChecked(), this.answerViews.of(paths, answers, locale));
	}

}
