package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.Locale;

import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * All naughty strings in all fields, at the service.
 */
class NaughtyAnswersTests {

	private final RuleService rules = RuleServiceFixture.service();

	@Test
	void whenStringIsNaughtyShouldReportWithoutRepeatingIt() {
		RuleTexts texts = RuleServiceFixture.bean(RuleTexts.class);
		for (String naughty : NaughtyStrings.all()) {
			FormBuilder answers = new FormBuilder();
			FormFields.paths(FieldKind.TEXT).forEach((path) -> answers.give(path, naughty));
			FormFields.paths(FieldKind.VISA_KIND).forEach((path) -> answers.give(path, naughty));
			VerificationForm form = answers.toApplication();
			Report report = this.rules.check(form, ValidationScope.withoutScans(EnumSet.allOf(Step.class)));
			assertThat(report.findings()).isNotEmpty();
			if (naughty.length() > 6) {
				assertThat(report.findings())
					.noneMatch((finding) -> texts.message(finding, Locale.ENGLISH).contains(naughty));
			}
		}
	}

	@Test
	void whenNameIsNaughtyShouldListVariantsAndBanks() {
		NameVariants variants = RuleServiceFixture.bean(NameVariants.class);
		BankMatrix matrix = RuleServiceFixture.bean(BankMatrix.class);
		for (String naughty : NaughtyStrings.all()) {
			NameAnswers name = new NameAnswers(naughty, naughty, null);
			assertThatCode(() -> {
				variants.of(name, naughty);
				variants.of(new NameAnswers(naughty, null, null));
				matrix.of(name);
			}).as(naughty).doesNotThrowAnyException();
		}
	}

}
