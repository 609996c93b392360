package org.alipayrehearsal.web.guide.afterwards;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.deposit.DepositAnswers;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Checks the typed amount of the deposit with the rules of step 7.
 */
@Component
class DepositCheck {

	private static final ValidationScope DEPOSIT = ValidationScope.withoutScans(EnumSet.of(Step.DEPOSIT));

	private final RuleService rules;

	private final RuleTexts texts;

	DepositCheck(RuleService rules, RuleTexts texts) {
		this.rules = rules;
		this.texts = texts;
	}

	List<Line> of(String amount, Locale language) {
		return this.rules.check(form(amount), DEPOSIT)
			.findings()
			.stream()
			.map((finding) -> line(finding, language))
			.toList();
	}

	private static VerificationForm form(String amount) {
		return new VerificationForm(null, null, null, null, null, new DepositAnswers(amount));
	}

	private Line line(Finding finding, Locale language) {
		Fix fix = finding.fix();
		return new Line(finding.rule(), finding.severity().name().toLowerCase(Locale.ROOT),
				this.texts.message(finding, language), this.texts.why(finding, language),
				this.texts.remedy(finding, language), (fix != null) ? fix.value() : null);
	}

	/**
	 * A finding about the amount, rendered.
	 *
	 * @param rule the id of the rule
	 * @param severity its severity in lower case
	 * @param message what is wrong
	 * @param why why it matters
	 * @param remedy what to do
	 * @param fix the amount to type instead, or null
	 */
	record Line(String rule, String severity, String message, String why, String remedy, @Nullable String fix) {

		/** Leaves out the texts, which may contain the amount. */
		@Override
		public String toString() {
			return "Line[" + this.rule + "]";
		}

	}

}
