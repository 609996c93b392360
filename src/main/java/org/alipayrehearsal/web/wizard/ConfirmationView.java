package org.alipayrehearsal.web.wizard;

import java.util.List;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.NotChecked;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.FindingView;

/**
 * The result of a rehearsal as its page shows it.
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
		List<BankLine> banks, List<VariantLine> variants, List<SheetRow> sheet) {

	/** More spellings than this are shown on request. */
	private static final int FIRST_VARIANTS = 8;

	/**
	 * The name's variants to show at once.
	 */
	public List<VariantLine> firstVariants() {
		return isFolded() ? this.variants.subList(0, FIRST_VARIANTS) : this.variants;
	}

	/**
	 * The name's variants to show on request; empty where there are few.
	 */
	public List<VariantLine> moreVariants() {
		return isFolded() ? this.variants.subList(FIRST_VARIANTS, this.variants.size()) : List.of();
	}

	/** One more line than that is no reason to fold. */
	private boolean isFolded() {
		return this.variants.size() > FIRST_VARIANTS + 1;
	}

	/**
	 * One line of the fill-in sheet.
	 *
	 * @param label the message key below {@code sheet.}
	 * @param value the exact text to type; empty where there is none
	 * @param changed whether it differs from what was typed
	 * @param open whether an error stands against it that no text mends
	 * @param copyable whether it can be copied
	 */
	record SheetRow(String label, String value, boolean changed, boolean open, boolean copyable) {

		/**
		 * Without the value: it is a person's answer, or made of one.
		 */
		@Override
		public String toString() {
			return "SheetRow[" + this.label + "]";
		}

	}

}
