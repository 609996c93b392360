package org.alipayrehearsal.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.NotChecked;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.check.Verdict;
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
record DeskView(DeskForm form, Map<String, FieldView> fields, @Nullable Result result) {

	/**
	 * Returns a field of the form.
	 * @param path the field's path
	 * @return the field
	 */
	public FieldView field(String path) {
		return Objects.requireNonNull(this.fields.get(path), path);
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
	 * @param findings the findings, by severity
	 * @param passed the ids of the rules that passed
	 * @param notChecked what was not checked
	 * @param banks the bank matrix for the name; empty without a name
	 * @param variants the name's variants; empty without a name
	 * @param paper the printed report
	 */
	record Result(Verdict verdict, List<FindingView> findings, List<String> passed, List<NotChecked> notChecked,
			List<BankLine> banks, List<VariantLine> variants, PaperReport paper) {

		/**
		 * Counts the findings of a severity.
		 * @param severity the severity's key, for example {@code error}
		 * @return the number
		 */
		public long count(String severity) {
			return this.findings.stream().filter((finding) -> finding.severity().key().equals(severity)).count();
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
