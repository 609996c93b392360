package org.alipayrehearsal.web;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.NameVariant;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.VariantLines;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.name.NameAnswers;

import org.springframework.stereotype.Component;

/**
 * Shows which banks' cards can be used with a name, and how else the name could be typed.
 */
@Component
public class NameViews {

	private final BankMatrix matrix;

	private final BankLines bankLines;

	private final NameVariants variants;

	private final VariantLines variantLines;

	NameViews(BankMatrix matrix, BankLines bankLines, NameVariants variants, VariantLines variantLines) {
		this.matrix = matrix;
		this.bankLines = bankLines;
		this.variants = variants;
		this.variantLines = variantLines;
	}

	/**
	 * Evaluates a name once, to be shown in one or several languages.
	 * @param answers the answers
	 * @return the banks and variants; empty without a name
	 */
	public NameFacts facts(FormAnswers answers) {
		NameAnswers name = answers.name();
		return new NameFacts(TypedText.isBlank(name.realName()) ? List.of() : this.matrix.of(name),
				this.variants.of(answers.form()));
	}

	/**
	 * Returns the bank matrix.
	 * @param facts the evaluated name
	 * @param locale the language
	 * @return a line for each bank
	 */
	public List<BankLine> banks(NameFacts facts, Locale locale) {
		return facts.banks().stream().map((use) -> this.bankLines.line(use, locale)).toList();
	}

	/**
	 * Returns the name's variants.
	 * @param facts the evaluated name
	 * @param locale the language
	 * @return a line for each variant
	 */
	public List<VariantLine> variants(NameFacts facts, Locale locale) {
		return facts.variants().stream().map((variant) -> this.variantLines.line(variant, locale)).toList();
	}

	/**
	 * The evaluation of a name.
	 *
	 * @param banks whether each bank's cards can be used with it
	 * @param variants its other spellings
	 */
	public record NameFacts(List<BankUse> banks, List<NameVariant> variants) {

		/**
		 * Omits the variants.
		 */
		@Override
		public String toString() {
			return "NameFacts[]";
		}

	}

}
