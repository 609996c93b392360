package org.alipayrehearsal.web.guide.failures;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;

import org.springframework.stereotype.Component;

/**
 * Looks at a rehearsal's answers by the rules that a message points to.
 */
@Component
class RuleLook {

	private static final ValidationScope FORM = ValidationScope
		.withScans(EnumSet.complementOf(EnumSet.of(Step.DEPOSIT)));

	private final RehearsedAnswers answers;

	private final RuleService rules;

	private final RuleTexts texts;

	RuleLook(RehearsedAnswers answers, RuleService rules, RuleTexts texts) {
		this.answers = answers;
		this.rules = rules;
		this.texts = texts;
	}

	/**
	 * What the rules find.
	 * @param rehearsal the rehearsal's id; blank where there is none
	 * @param language the language of the texts
	 * @return what they find, or nothing where there are no answers
	 */
	Optional<List<Found>> at(String rehearsal, Locale language) {
		return this.answers.find(rehearsal).map((application) -> found(application, language));
	}

	private List<Found> found(VerificationForm application, Locale language) {
		return this.rules.check(application, FORM)
			.findings()
			.stream()
			.map((finding) -> found(finding, language))
			.toList();
	}

	private Found found(Finding finding, Locale language) {
		return new Found(finding.rule(), Step.of(finding.path()).path(), this.texts.message(finding, language));
	}

	/**
	 * What a rule finds.
	 *
	 * @param rule the rule
	 * @param step the page of the rehearsal to change it at
	 * @param message what is wrong
	 */
	record Found(String rule, String step, String message) {

		/** Without the message: it may name an answer. */
		@Override
		public String toString() {
			return "Found[" + this.rule + "]";
		}

	}

}
