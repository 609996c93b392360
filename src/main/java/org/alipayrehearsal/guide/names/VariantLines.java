package org.alipayrehearsal.guide.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.NameVariant;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.constraint.name.NameLength;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a name and its variants into lines of a list.
 */
@Component
class VariantLines {

	private final NameVariants variants;

	private final BankMatrix matrix;

	private final Banks banks;

	private final MessageSource texts;

	VariantLines(NameVariants variants, BankMatrix matrix, Banks banks, MessageSource texts) {
		this.variants = variants;
		this.matrix = matrix;
		this.banks = banks;
		this.texts = texts;
	}

	/** The name as typed, and then its variants. */
	List<VariantLine> of(TypedNames typed, Locale language) {
		String name = TypedText.of(typed.name());
		NameAnswers answers = new NameAnswers(name, null, null);
		List<Bank> usable = this.matrix.of(answers)
			.stream()
			.filter((use) -> use.usable() != BankUse.Usable.NO)
			.map(BankUse::bank)
			.toList();
		List<VariantLine> lines = new ArrayList<>();
		lines.add(line(new NameVariant(name, "as-typed", List.of(), NameLength.of(name), usable, List.of()), typed,
				language));
		for (NameVariant variant : this.variants.of(answers, TypedText.of(typed.family()))) {
			lines.add(line(variant, typed, language));
		}
		return lines;
	}

	private VariantLine line(NameVariant variant, TypedNames typed, Locale language) {
		return new VariantLine(variant.name(),
				this.texts.getMessage("variant." + variant.change(), variant.arguments().toArray(), language),
				variant.length(), bankNames(variant.banks(), language),
				variant.rules().stream().map((rule) -> message("trips." + rule, language)).toList(),
				variant.name().equals(TypedText.of(typed.onVisa())),
				variant.name().equals(TypedText.of(typed.atBank())));
	}

	/** All accepted banks are many names and one fact. */
	private List<String> bankNames(List<Bank> usable, Locale language) {
		if (usable.isEmpty()) {
			return List.of(message("variants.no-bank", language));
		}
		if (usable.containsAll(this.banks.accepted())) {
			return List.of(message("variants.all-banks", language));
		}
		return usable.stream().map((bank) -> bank.name(language)).toList();
	}

	private String message(String key, Locale language) {
		return this.texts.getMessage(key, null, language);
	}

}
