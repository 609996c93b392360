package org.alipayrehearsal.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.NotChecked;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.ActionView;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.FieldView;
import org.alipayrehearsal.web.FindingView;
import org.jspecify.annotations.Nullable;

/**
 * The page of the desk.
 *
 * @param form the submitted form
 * @param fields the fields by path
 * @param result the report, or null before a check
 */
public record DeskView(DeskForm form, Map<String, FieldView> fields, @Nullable Result result) {

	/**
	 * Returns a field of the form.
	 * @param path the field's path
	 * @return the field
	 */
	public FieldView field(String path) {
		return Objects.requireNonNull(this.fields.get(path), path);
	}

	/**
	 * Returns the action that settles a finding.
	 * @param finding the finding
	 * @return the action, or null for advice
	 */
	public @Nullable ActionView action(FindingView finding) {
		return (this.result == null) ? null
				: this.result.actions()
					.stream()
					.filter((action) -> action.findings().stream().anyMatch(finding::isSameAs))
					.findFirst()
					.orElse(null);
	}

	/**
	 * Omits the answers.
	 */
	@Override
	public String toString() {
		return "DeskView[]";
	}

	/**
	 * The report beside the form.
	 *
	 * @param verdict the verdict
	 * @param applied the answers that a button changed; empty if there are none
	 * @param actions what to do, errors first
	 * @param advice the findings that are advice
	 * @param passed the ids of the rules that passed
	 * @param notChecked what was not checked
	 * @param banks the bank matrix for the name; empty without a name
	 * @param variants the name's variants; empty without a name
	 * @param message the message for the client
	 * @param paper the printed report
	 */
	public record Result(Verdict verdict, List<AnswerView> applied, List<ActionView> actions, List<FindingView> advice,
			List<String> passed, List<NotChecked> notChecked, List<BankLine> banks, List<VariantLine> variants,
			LocalizedText message, PaperReport paper) {

		/**
		 * {@return how many actions settle an error}
		 */
		public long refused() {
			return this.actions.stream().filter((action) -> action.severity() == Severity.ERROR).count();
		}

		/**
		 * {@return the banks whose cards can be used}
		 */
		public List<BankLine> usableBanks() {
			return this.banks.stream().filter((bank) -> bank.usable() == BankUse.Usable.YES).toList();
		}

		/**
		 * Omits the findings and the report.
		 */
		@Override
		public String toString() {
			return "Result[" + this.verdict + "]";
		}

	}

}
