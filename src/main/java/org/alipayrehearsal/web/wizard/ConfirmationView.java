package org.alipayrehearsal.web.wizard;

import java.util.List;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.NotChecked;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.FindingView;

/**
 * The result page of a rehearsal.
 *
 * @param journey the journey's id
 * @param verdict what it comes to
 * @param errors the findings that are errors
 * @param warnings the findings that are warnings
 * @param advice the findings that are advice
 * @param passed the ids of the rules that were checked and found nothing
 * @param notChecked what was not checked
 * @param answers all answers, in the form's order
 * @param banks the bank matrix for the name; empty without a name
 * @param variants the name's variants; empty without a name
 * @param sheet the fill-in sheet, in the real form's order
 */
record ConfirmationView(String journey, Verdict verdict, List<FindingView> errors, List<FindingView> warnings,
		List<FindingView> advice, List<String> passed, List<NotChecked> notChecked, List<AnswerView> answers,
		List<BankLine> banks, List<VariantLine> variants, List<FillInSheet.Row> sheet) {

	/** More variants than this are folded. */
	private static final int FIRST_VARIANTS = 8;

	/**
	 * {@return the variants to show at once}
	 */
	public List<VariantLine> firstVariants() {
		return isFolded() ? this.variants.subList(0, FIRST_VARIANTS) : this.variants;
	}

	/**
	 * {@return the variants to fold; empty if there are few}
	 */
	public List<VariantLine> moreVariants() {
		return isFolded() ? this.variants.subList(FIRST_VARIANTS, this.variants.size()) : List.of();
	}

	/** A single further line is not worth folding. */
	private boolean isFolded() {
		return this.variants.size() > FIRST_VARIANTS + 1;
	}

}
