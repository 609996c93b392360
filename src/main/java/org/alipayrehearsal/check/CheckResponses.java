package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes JSON responses of reports, with the bank matrix and the variants of the name.
 */
@Component
public class CheckResponses {

	private final RuleTexts texts;

	private final BankMatrix matrix;

	private final NameVariants variants;

	private final VariantLines lines;

	CheckResponses(RuleTexts texts, BankMatrix matrix, NameVariants variants, VariantLines lines) {
		this.texts = texts;
		this.matrix = matrix;
		this.variants = variants;
		this.lines = lines;
	}

	/**
	 * Returns the response for a report.
	 * @param form the form that was checked
	 * @param report its report
	 * @param language the language of the texts
	 * @return the response
	 */
	public CheckResponse of(VerificationForm form, Report report, Locale language) {
		Optional<NameAnswers> name = Optional.ofNullable(form.name())
			.filter((answers) -> !TypedText.isBlank(answers.realName()));
		return new CheckResponse(report.verdict(),
				report.findings().stream().map((finding) -> body(finding, language)).toList(), report.passed(),
				report.notChecked().stream().map(NotChecked::path).distinct().toList(),
				name.stream().flatMap((answers) -> banks(answers).stream()).toList(),
				this.variants.of(form).stream().map((variant) -> body(variant, language)).toList());
	}

	/**
	 * Returns the bank matrix for a name.
	 * @param name the name
	 * @return a line for each listed bank
	 */
	public List<CheckResponse.BankBody> banks(NameAnswers name) {
		return this.matrix.of(name).stream().map(CheckResponses::body).toList();
	}

	private CheckResponse.FindingBody body(Finding finding, Locale language) {
		return new CheckResponse.FindingBody(finding.rule(), finding.severity(), finding.path(),
				this.texts.message(finding, language), this.texts.why(finding, language),
				this.texts.remedy(finding, language),
				new CheckResponse.ActionBody(finding.action(), finding.actionPath()), body(finding.fix()),
				body(finding.source()));
	}

	private CheckResponse.NameVariantBody body(NameVariant variant, Locale language) {
		return new CheckResponse.NameVariantBody(variant.name(), this.lines.change(variant, language), variant.length(),
				variant.banks().stream().map(Bank::code).toList());
	}

	private static CheckResponse.BankBody body(BankUse use) {
		return new CheckResponse.BankBody(use.bank().code(), use.usable(),
				use.findings().stream().map(Finding::rule).toList());
	}

	private static CheckResponse.@Nullable FixBody body(@Nullable Fix fix) {
		return (fix != null) ? new CheckResponse.FixBody(fix.path(), fix.value()) : null;
	}

	private static CheckResponse.SourceBody body(RuleSource source) {
		return new CheckResponse.SourceBody(source.kind(), source.step(), source.quote(), source.reference());
	}

}
