package org.alipayrehearsal.web;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.VariantLines;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.name.NameAnswers;

import org.springframework.stereotype.Component;

/**
 * Tells what can be said of the name in a form: which banks work with it, and how else it
 * could be typed.
 */
@Component
public class NameViews {

	private final BankLines bankLines;

	private final NameVariants variants;

	private final VariantLines variantLines;

	NameViews(BankLines bankLines, NameVariants variants, VariantLines variantLines) {
		this.bankLines = bankLines;
		this.variants = variants;
		this.variantLines = variantLines;
	}

	/**
	 * The bank matrix for the name.
	 * @param answers the answers
	 * @param locale the language
	 * @return a line for each bank; empty without a name
	 */
	public List<BankLine> banks(FormAnswers answers, Locale locale) {
		NameAnswers name = answers.name();
		return TypedText.isBlank(name.realName()) ? List.of() : this.bankLines.of(name, locale);
	}

	/**
	 * The name's variants.
	 * @param answers the answers
	 * @param locale the language
	 * @return the variants; empty without a name
	 */
	public List<VariantLine> variants(FormAnswers answers, Locale locale) {
		return this.variants.of(answers.application())
			.stream()
			.map((variant) -> this.variantLines.line(variant, locale))
			.toList();
	}

}
