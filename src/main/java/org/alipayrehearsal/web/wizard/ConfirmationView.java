package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Set;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.NotChecked;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.ActionView;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.jspecify.annotations.Nullable;

/**
 * The result page of a rehearsal.
 *
 * @param journey the journey's id
 * @param verdict the verdict
 * @param applied the answers that the last button changed; empty if there are none
 * @param actions what to do, errors first
 * @param keepable the keys of the actions that fall away if the bank has the name as
 * typed
 * @param sheet the fill-in sheet, in the real form's order
 * @param banks the bank matrix for the name; empty without a name
 * @param variants the name's variants; empty without a name
 * @param advice the findings that are advice
 * @param passed the ids of the rules that passed
 * @param notChecked what was not checked
 * @param answers all answers, in the form's order
 */
public record ConfirmationView(String journey, Verdict verdict, List<AnswerView> applied, List<ActionView> actions,
		Set<String> keepable, List<FillInSheet.Row> sheet, List<BankLine> banks, List<VariantLine> variants,
		List<FindingView> advice, List<String> passed, List<NotChecked> notChecked, List<AnswerView> answers) {

	/**
	 * Returns this page with answers that a button changed.
	 * @param changed the answers
	 * @return the page
	 */
	ConfirmationView withApplied(List<AnswerView> changed) {
		return new ConfirmationView(this.journey, this.verdict, changed, this.actions, this.keepable, this.sheet,
				this.banks, this.variants, this.advice, this.passed, this.notChecked, this.answers);
	}

	/**
	 * Returns where a field is asked for.
	 * @param path the field's path
	 * @return the address below that of the rehearsal, for example
	 * {@code /name#name-realName}
	 */
	public String placeOf(String path) {
		return "/" + RehearsalPage.of(path).path() + "#" + FindingViews.elementId(path);
	}

	/**
	 * {@return how many actions settle an error}
	 */
	public long refused() {
		return this.actions.stream().filter((action) -> action.severity() == Severity.ERROR).count();
	}

	/**
	 * {@return how many actions a button applies}
	 */
	public long applicable() {
		return this.actions.stream().filter(ActionView::applicable).count();
	}

	/**
	 * {@return how many fields of the sheet are left to do}
	 */
	public long toDo() {
		return this.sheet.stream()
			.filter((row) -> row.note() == FillInSheet.Note.TO_DO || row.note() == FillInSheet.Note.GET_CARD)
			.count();
	}

	/**
	 * {@return how many answers the sheet corrects}
	 */
	public long corrected() {
		return this.sheet.stream().filter((row) -> row.note() == FillInSheet.Note.CORRECTED).count();
	}

	/**
	 * {@return the bank that works, if it is the only one, or null}
	 */
	public @Nullable BankLine onlyBank() {
		List<BankLine> usable = usableBanks();
		return (usable.size() == 1) ? usable.get(0) : null;
	}

	/**
	 * {@return the banks whose cards can be used}
	 */
	public List<BankLine> usableBanks() {
		return this.banks.stream().filter((bank) -> bank.usable() == BankUse.Usable.YES).toList();
	}

	/**
	 * {@return the CSS class of the verdict's sign}
	 */
	public String tone() {
		return switch (this.verdict) {
			case NOT_READY -> "stop";
			case READY -> "fine";
			default -> "care";
		};
	}

	/**
	 * Omits the answers.
	 */
	@Override
	public String toString() {
		return "ConfirmationView[" + this.verdict + "]";
	}

}
