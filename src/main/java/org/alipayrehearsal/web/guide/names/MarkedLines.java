package org.alipayrehearsal.web.guide.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.NameVariant;
import org.alipayrehearsal.check.NameVariants;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.VariantLines;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.name.NameLength;

import org.springframework.stereotype.Component;

/**
 * Renders a name and its variants as a list.
 */
@Component
class MarkedLines {

	private final NameVariants variants;

	private final BankMatrix matrix;

	private final VariantLines lines;

	MarkedLines(NameVariants variants, BankMatrix matrix, VariantLines lines) {
		this.variants = variants;
		this.matrix = matrix;
		this.lines = lines;
	}

	/**
	 * {@return the name as typed, followed by its variants}
	 */
	List<MarkedLine> of(TypedNames typed, Locale language) {
		String name = TypedText.of(typed.name());
		NameAnswers answers = new NameAnswers(name, null, null);
		List<Bank> usable = this.matrix.of(answers)
			.stream()
			.filter((use) -> use.usable() != BankUse.Usable.NO)
			.map(BankUse::bank)
			.toList();
		List<MarkedLine> marked = new ArrayList<>();
		marked.add(mark(new NameVariant(name, "as-typed", List.of(), NameLength.of(name), usable, List.of()), typed,
				language));
		for (NameVariant variant : this.variants.of(answers, TypedText.of(typed.family()))) {
			marked.add(mark(variant, typed, language));
		}
		return marked;
	}

	private MarkedLine mark(NameVariant variant, TypedNames typed, Locale language) {
		return new MarkedLine(this.lines.line(variant, language), variant.name().equals(TypedText.of(typed.onVisa())),
				variant.name().equals(TypedText.of(typed.atBank())));
	}

	/**
	 * A spelling of the name.
	 *
	 * @param line the spelling
	 * @param visa whether the visa has this spelling
	 * @param bank whether the bank has this spelling
	 */
	record MarkedLine(VariantLine line, boolean visa, boolean bank) {

	}

}
