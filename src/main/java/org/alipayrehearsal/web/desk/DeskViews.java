package org.alipayrehearsal.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.web.FieldViews;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.NameViews;

import org.springframework.stereotype.Component;

/**
 * Checks the submitted form and makes the desk's page.
 */
@Component
class DeskViews {

	private final RuleService rules;

	private final RuleCatalogue catalogue;

	private final FieldViews fields;

	private final NameViews names;

	private final PaperReports papers;

	private final Clock clock;

	DeskViews(RuleService rules, RuleCatalogue catalogue, FieldViews fields, NameViews names, PaperReports papers,
			Clock clock) {
		this.rules = rules;
		this.catalogue = catalogue;
		this.fields = fields;
		this.names = names;
		this.papers = papers;
		this.clock = clock;
	}

	/**
	 * {@return the page with the fields filled in and no findings}
	 */
	DeskView unchecked(DeskForm form) {
		return new DeskView(form, FieldViews.fields(this.catalogue.paths(), form.answers(), List.of()), null);
	}

	/**
	 * {@return the page with the fields filled in and the report}
	 */
	DeskView checked(DeskForm form, Locale locale) {
		FormAnswers answers = form.answers();
		List<String> paths = this.catalogue.paths();
		Report report = this.rules.check(answers.form(), form.scope(LocalDate.now(this.clock)));
		NameViews.NameFacts name = this.names.facts(answers);
		List<FindingView> findings = this.fields.findings(paths, report.findings(), answers, locale);
		return new DeskView(form, FieldViews.fields(paths, answers, findings),
				new DeskView.Result(report.verdict(), findings, report.passed(), report.notChecked(),
						this.names.banks(name, locale), this.names.variants(name, locale),
						this.papers.of(form, report, name)));
	}

	/**
	 * {@return the form with the fix that a rule offers, or the same form}
	 */
	DeskForm fixed(DeskForm form, String rule) {
		return this.rules.fix(form.answers().form(), form.scope(LocalDate.now(this.clock)), rule, null)
			.map((fix) -> form.with(form.answers().withFix(fix)))
			.orElse(form);
	}

}
