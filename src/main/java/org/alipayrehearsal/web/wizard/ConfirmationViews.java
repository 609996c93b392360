package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.AnswerViews;
import org.alipayrehearsal.web.FindingView;
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

	private final FindingViews findingViews;

	private final AnswerViews answerViews;

	private final StepFields fields;

	private final NameViews names;

	private final FillInSheet sheet;

	ConfirmationViews(FindingViews findingViews, AnswerViews answerViews, StepFields fields, NameViews names,
			FillInSheet sheet) {
		this.findingViews = findingViews;
		this.answerViews = answerViews;
		this.fields = fields;
		this.names = names;
		this.sheet = sheet;
	}

	ConfirmationView of(Journey journey, Report report, Locale locale) {
		FormAnswers answers = journey.answers();
		NameViews.NameFacts name = this.names.facts(answers);
		List<String> paths = StepFields.STEPS.stream().flatMap((step) -> this.fields.paths(step).stream()).toList();
		return new ConfirmationView(journey.id(), report.verdict(), findings(answers, report, Severity.ERROR, locale),
				findings(answers, report, Severity.WARNING, locale), findings(answers, report, Severity.ADVICE, locale),
				report.passed(), report.notChecked(), this.answerViews.of(paths, answers, locale),
				this.names.banks(name, locale), this.names.variants(name, locale), this.sheet.of(journey, report));
	}

	private List<FindingView> findings(FormAnswers answers, Report report, Severity severity, Locale locale) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.severity() == severity)
			.map((finding) -> this.findingViews.of(finding, answers, locale))
			.toList();
	}

}
