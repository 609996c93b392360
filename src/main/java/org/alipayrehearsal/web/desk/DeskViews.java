package org.alipayrehearsal.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ReportMetrics;
import org.alipayrehearsal.check.ReportMetrics.Channel;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.check.RequiredActions;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.ActionView;
import org.alipayrehearsal.web.ActionViews;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.AnswerViews;
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

	private final ReportMetrics metrics;

	private final RequiredActions actions;

	private final RuleCatalogue catalogue;

	private final FieldViews fields;

	private final ActionViews actionViews;

	private final AnswerViews answers;

	private final NameViews names;

	private final ClientMessages messages;

	private final PaperReports papers;

	private final Banks banks;

	private final CardBins bins;

	private final Clock clock;

	DeskViews(RuleService rules, ReportMetrics metrics, RequiredActions actions, RuleCatalogue catalogue,
			FieldViews fields, ActionViews actionViews, AnswerViews answers, NameViews names, ClientMessages messages,
			PaperReports papers, Banks banks, CardBins bins, Clock clock) {
		this.rules = rules;
		this.metrics = metrics;
		this.actions = actions;
		this.catalogue = catalogue;
		this.fields = fields;
		this.actionViews = actionViews;
		this.answers = answers;
		this.names = names;
		this.messages = messages;
		this.papers = papers;
		this.banks = banks;
		this.bins = bins;
		this.clock = clock;
	}

	/**
	 * {@return the page with the fields filled in and no findings}
	 */
	DeskView unchecked(DeskForm form) {
		return new DeskView(form, FieldViews.fields(this.catalogue.paths(), form.answers(), List.of()), null);
	}

	/**
	 * Checks a form.
	 * @param form the form
	 * @param before the form as it was submitted, before a button changed it
	 * @param locale the language of the page
	 * @return the page with the fields filled in and the report
	 */
	DeskView checked(DeskForm form, DeskForm before, Locale locale) {
		FormAnswers given = form.answers();
		List<String> paths = this.catalogue.paths();
		ValidationScope scope = form.scope(LocalDate.now(this.clock));
		Report report = this.rules.check(given.form(), scope);
		this.metrics.count(Channel.DESK, report);
		List<RequiredAction> required = this.actions.of(given.form(), scope, report);
		NameViews.NameFacts name = this.names.facts(given);
		List<FindingView> findings = this.fields.findings(paths, report.findings(), given, locale);
		List<FindingView> advice = findings.stream()
			.filter((finding) -> finding.severity() == Severity.ADVICE)
			.toList();
		LocalizedText message = LocalizedText
			.of((each) -> this.messages.text(report.verdict(), actions(required, given, each), each));
		return new DeskView(form, FieldViews.fields(paths, given, findings),
				new DeskView.Result(report.verdict(), applied(given, before.answers(), locale),
						actions(required, given, locale), advice, report.passed(), report.notChecked(),
						this.names.banks(name, locale), this.names.variants(name, locale), message,
						this.papers.of(form, report, name)));
	}

	/** A date that cannot be read is an action of its own: no rule has checked it. */
	private List<ActionView> actions(List<RequiredAction> required, FormAnswers given, Locale locale) {
		List<ActionView> views = new ArrayList<>(this.actionViews.of(required, given, locale));
		this.fields.findings(this.catalogue.paths(), List.of(), given, locale)
			.forEach((finding) -> views.add(new ActionView(views.size() + 1, Action.CHANGE_TEXT, Severity.ERROR,
					finding.rule(), finding.path(), finding.message(), List.of(finding.why()), finding.remedy(), null,
					null, null, List.of(finding))));
		return views;
	}

	private List<AnswerView> applied(FormAnswers given, FormAnswers before, Locale locale) {
		List<String> changed = this.catalogue.paths()
			.stream()
			.filter((path) -> !given.text(path).equals(before.text(path)))
			.toList();
		return this.answers.of(changed, given, locale);
	}

	/**
	 * {@return the form with the bank that issues cards with the first digits of the card
	 * number, if no bank was chosen and only one bank issues them}
	 */
	DeskForm withBankOfCard(DeskForm form) {
		String digits = TypedText.of(form.answers().text("card.number")).replaceAll("[\\s-]", "");
		if (!form.answers().text("card.bank").isEmpty() || !digits.matches("[0-9]{6,19}")) {
			return form;
		}
		Set<String> codes = this.bins.find(digits).rows().stream().map(CardBin::bankCode).collect(Collectors.toSet());
		return (codes.size() == 1) ? this.banks.find(codes.iterator().next())
			.map((bank) -> form.with(form.answers().withTyped(Map.of("card.bank", bank.code()))))
			.orElse(form) : form;
	}

	/**
	 * {@return the form with the fix that a rule offers, or the same form}
	 */
	DeskForm fixed(DeskForm form, String rule) {
		return this.rules.fix(form.answers().form(), form.scope(LocalDate.now(this.clock)), rule, null)
			.map((fix) -> form.with(form.answers().withFix(fix)))
			.orElse(form);
	}

	/**
	 * {@return the form with another bank and without the digits of the old bank's card,
	 * or the same form if there is no such bank}
	 */
	DeskForm withBank(DeskForm form, String code) {
		return this.banks.find(code)
			.map((bank) -> form.with(form.answers().withTyped(Map.of("card.bank", bank.code(), "card.number", ""))))
			.orElse(form);
	}

}
