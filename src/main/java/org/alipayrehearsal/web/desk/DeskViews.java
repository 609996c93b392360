package org.alipayrehearsal.web.desk;

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
 * Checks what was sent and puts it into what the page shows.
 */
@Component
class DeskViews {

	private final RuleService rules;

	private final RuleCatalogue catalogue;

	private final FieldViews fields;

	private final NameViews names;

	private final PaperReports papers;

	DeskViews(RuleService rules, RuleCatalogue catalogue, FieldViews fields, NameViews names, PaperReports papers) {
		this.rules = rules;
		this.catalogue = catalogue;
		this.fields = fields;
		this.names = names;
		this.papers = papers;
	}

	/**
	 * The form with its fields filled in and nothing said about them.
	 */
	DeskView unchecked(DeskForm form) {
		return new DeskView(form, FieldViews.fields(this.catalogue.paths(), form.answers(), List.of()), null);
	}

	/**
	 * The form and its report.
	 */
	DeskView checked(DeskForm form, Locale locale) {
		FormAnswers answers = form.answers();
		List<String> paths = this.catalogue.paths();
		Report report = report(form);
		List<FindingView> findings = this.fields.findings(paths, report.findings(), answers, locale);
		return new DeskView(form, FieldViews.fields(paths, answers, findings),
				new DeskView.Result(report.verdict(), findings, report.passed(), report.notChecked(),
						this.names.banks(answers, locale), this.names.variants(answers, locale),
						this.papers.of(form, report)));
	}

	/**
	 * The form with the text that a rule offers.
	 */
	DeskForm fixed(DeskForm form, String rule) {
		return form.with(form.answers().withFix(report(form).findings(), rule));
	}

	private Report report(DeskForm form) {
		return this.rules.check(form.answers().application(), form.asked());
	}

}
