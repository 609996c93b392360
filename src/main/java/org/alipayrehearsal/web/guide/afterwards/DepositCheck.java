package org.alipayrehearsal.web.guide.afterwards;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.deposit.DepositAnswers;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.FormAnswers;

import org.springframework.stereotype.Component;

/**
 * Checks the typed amount of the deposit with the rules of step 7.
 */
@Component
class DepositCheck {

	private static final ValidationScope DEPOSIT = ValidationScope.withoutScans(EnumSet.of(Step.DEPOSIT));

	private final RuleService rules;

	private final FindingViews views;

	DepositCheck(RuleService rules, FindingViews views) {
		this.rules = rules;
		this.views = views;
	}

	List<FindingView> of(String amount, Locale language) {
		return this.rules.check(form(amount), DEPOSIT)
			.findings()
			.stream()
			.map((finding) -> this.views.of(finding, FormAnswers.NONE, language))
			.toList();
	}

	private static VerificationForm form(String amount) {
		return new VerificationForm(null, null, null, null, null, new DepositAnswers(amount));
	}

}
