package org.alipayrehearsal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.NameVariant;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.check.Report;
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

	private final BankMatrix matrix;

	private final NameVariants variants;

	private final FillInSheet sheet;

	private final Banks banks;

	private final MessageSource messages;

	ConfirmationViews(FindingViews findingViews, StepFields fields, BankMatrix matrix, NameVariants variants,
			FillInSheet sheet, Banks banks, MessageSource messages) {
		this.findingViews = findingViews;
		this.fields = fields;
		this.matrix = matrix;
		this.variants = variants;
		this.sheet = sheet;
		this.banks = banks;
		this.messages = messages;
	}

	ConfirmationView of(Journey journey, Report report, Locale locale) {
		NameAnswers name = JourneyReader.name(journey);
		boolean named = !TypedText.isBlank(name.realName());
		return new ConfirmationView(journey.id(), report.verdict(), findings(journey, report, Severity.ERROR, locale),
				findings(journey, report, Severity.WARNING, locale), findings(journey, report, Severity.ADVICE, locale),
				report.passed(), report.notChecked(), answers(journey, locale), named ? banks(name, locale) : List.of(),
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

	private List<ConfirmationView.BankRow> banks(NameAnswers name, Locale locale) {
		return this.matrix.of(name).stream().map((use) -> bank(use, locale)).toList();
	}

	private ConfirmationView.BankRow bank(BankUse use, Locale locale) {
		List<String> reasons = use.findings().stream().map((Finding finding) -> reason(finding, locale)).toList();
		return new ConfirmationView.BankRow(use.bank().code(), use.bank().englishName(), use.bank().chineseName(),
				use.usable(), reasons);
	}

	private List<ConfirmationView.VariantRow> variants(VerificationApplication application, Locale locale) {
		return this.variants.of(application).stream().map((variant) -> variant(variant, locale)).toList();
	}

	private ConfirmationView.VariantRow variant(NameVariant variant, Locale locale) {
		String change = this.messages.getMessage("variant." + variant.change(), variant.arguments().toArray(), locale);
		return new ConfirmationView.VariantRow(variant.name(), change, variant.length(),
				bankNames(variant.banks(), locale),
				variant.rules().stream().map((rule) -> message("trips." + rule, locale)).toList());
	}

	/**
	 * Why a bank cannot be used, in a few words; a variant of the finding has its own.
	 */
	private String reason(Finding finding, Locale locale) {
		String key = "matrix." + finding.rule();
		String variant = finding.variant();
		String own = (variant != null) ? this.messages.getMessage(key + "." + variant, null, null, locale) : null;
		return (own != null) ? own : message(key, locale);
	}

	/** All accepted banks are many names and one fact. */
	private List<String> bankNames(List<Bank> usable, Locale locale) {
		if (usable.isEmpty()) {
			return List.of(message("variants.no-bank", locale));
		}
		if (usable.containsAll(this.banks.accepted())) {
			return List.of(message("variants.all-banks", locale));
		}
		return usable.stream().map((bank) -> bank.name(locale)).toList();
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
