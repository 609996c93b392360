package org.alipayrehearsal.page;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.NameVariant;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.constraint.TypedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts into words what can be said of a name: which banks work with it, and how else it
 * could be typed.
 */
@Component
public class NameViews {

	private final BankMatrix matrix;

	private final NameVariants variants;

	private final Banks banks;

	private final MessageSource messages;

	NameViews(BankMatrix matrix, NameVariants variants, Banks banks, MessageSource messages) {
		this.matrix = matrix;
		this.variants = variants;
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * The bank matrix for the name.
	 * @param answers the answers
	 * @param locale the language
	 * @return a line for each bank; empty without a name
	 */
	public List<BankRow> banks(FormAnswers answers, Locale locale) {
		NameAnswers name = answers.name();
		if (TypedText.isBlank(name.realName())) {
			return List.of();
		}
		return this.matrix.of(name).stream().map((use) -> bank(use, locale)).toList();
	}

	/**
	 * The name's variants.
	 * @param answers the answers
	 * @param locale the language
	 * @return the variants; empty without a name
	 */
	public List<VariantRow> variants(FormAnswers answers, Locale locale) {
		return this.variants.of(answers.application()).stream().map((variant) -> variant(variant, locale)).toList();
	}

	private BankRow bank(BankUse use, Locale locale) {
		List<String> reasons = use.findings().stream().map((Finding finding) -> reason(finding, locale)).toList();
		return new BankRow(use.bank().code(), use.bank().englishName(), use.bank().chineseName(), use.usable(),
				reasons);
	}

	private VariantRow variant(NameVariant variant, Locale locale) {
		String change = this.messages.getMessage("variant." + variant.change(), variant.arguments().toArray(), locale);
		return new VariantRow(variant.name(), change, variant.length(), bankNames(variant.banks(), locale),
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
