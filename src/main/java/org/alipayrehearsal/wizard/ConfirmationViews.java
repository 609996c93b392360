package org.alipayrehearsal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.VariantLines;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the result of a journey into what its page shows.
 */
@Component
class ConfirmationViews {

	private final FindingViews findingViews;

	private final StepFields fields;

	private final BankLines bankLines;

	private final NameVariants variants;

	private final VariantLines variantLines;

	private final FillInSheet sheet;

	private final Banks banks;

	private final MessageSource messages;

	ConfirmationViews(FindingViews findingViews, StepFields fields, BankLines bankLines, NameVariants variants,
			VariantLines variantLines, FillInSheet sheet, Banks banks, MessageSource messages) {
		this.findingViews = findingViews;
		this.fields = fields;
		this.bankLines = bankLines;
		this.variants = variants;
		this.variantLines = variantLines;
		this.sheet = sheet;
		this.banks = banks;
		this.messages = messages;
	}

	ConfirmationView of(Journey journey, Report report, Locale locale) {
		NameAnswers name = JourneyReader.name(journey);
		boolean named = !TypedText.isBlank(name.realName());
		return new ConfirmationView(journey.id(), report.verdict(), findings(journey, report, Severity.ERROR, locale),
				findings(journey, report, Severity.WARNING, locale), findings(journey, report, Severity.ADVICE, locale),
				report.passed(), report.notChecked(), answers(journey, locale),
				named ? this.bankLines.of(name, locale) : List.of(),
				variants(JourneyReader.application(journey), locale), this.sheet.of(journey));
	}

	private List<FindingView> findings(Journey journey, Report report, Severity severity, Locale locale) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.severity() == severity)
			.map((finding) -> this.findingViews.of(finding, journey, locale))
			.toList();
	}

	private List<ConfirmationView.Answer> answers(Journey journey, Locale locale) {
		List<ConfirmationView.Answer> answers = new ArrayList<>();
		for (Step step : StepFields.STEPS) {
			for (String path : this.fields.paths(step)) {
				answers.add(answer(journey, step, path, locale));
			}
		}
		return answers;
	}

	private ConfirmationView.Answer answer(Journey journey, Step step, String path, Locale locale) {
		String typed = journey.text(path);
		return switch (path) {
			case "documents.visaScan", "documents.entryProof" -> {
				ScanReport scan = journey.scan(path);
				yield new ConfirmationView.Answer(path, step.path(), (scan != null) ? scan.fileName() : "", null);
			}
			case "documents.visaKind" -> chosen(path, step, typed, "visa-kind." + typed, locale);
			case "card.openedOnMainland" -> chosen(path, step, typed, "answer." + typed, locale);
			case "card.bank" -> new ConfirmationView.Answer(path, step.path(), bankName(typed, locale), null);
			case "card.number" -> new ConfirmationView.Answer(path, step.path(), CardNumberMask.mask(typed), null);
			default -> new ConfirmationView.Answer(path, step.path(), typed, null);
		};
	}

	/** An answer chosen from a list; what is not on the list is shown as it came. */
	private ConfirmationView.Answer chosen(String path, Step step, String typed, String key, Locale locale) {
		boolean known = this.messages.getMessage(key, null, null, locale) != null;
		return new ConfirmationView.Answer(path, step.path(), typed, known ? key : null);
	}

	private String bankName(String code, Locale locale) {
		if (code.equals("OTHER")) {
			return this.messages.getMessage("card.bank.other", null, locale);
		}
		return this.banks.find(code).map((bank) -> bank.name(locale)).orElse(code);
	}

	private List<VariantLine> variants(VerificationApplication application, Locale locale) {
		return this.variants.of(application)
			.stream()
			.map((variant) -> this.variantLines.line(variant, locale))
			.toList();
	}

}
