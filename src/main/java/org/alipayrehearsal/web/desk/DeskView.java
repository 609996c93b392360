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
 * The desk as its page shows it.
 *
 * @param form what was sent
 * @param fields the fields by path
 * @param result what came of it; null before a check
 */
record DeskView(DeskForm form, Map<String, FieldView> fields, @Nullable Result result) {

	/**
	 * A field of the form.
	 * @param path the field's path
	 * @return the field
	 */
	public FieldView field(String path) {
		return Objects.requireNonNull(this.fields.get(path), path);
	}

	/**
	 * Without the answers.
	 */
	@Override
	public String toString() {
		return "DeskView[]";
	}

	/**
	 * What came of a check.
	 *
	 * @param verdict what it comes to
	 * @param findings what was found, gravest first
	 * @param passed the ids of the rules that were checked and found nothing
	 * @param notChecked what was not checked
	 * @param banks the bank matrix for the name; empty without a name
	 * @param variants the name's variants; empty without a name
	 * @param paper the report to hand over
	 */
	record Result(Verdict verdict, List<FindingView> findings, List<String> passed, List<NotChecked> notChecked,
			List<BankLine> banks, List<VariantLine> variants, PaperReport paper) {

		/**
		 * How many findings there are of a severity.
		 * @param severity {@code error}, {@code warning} or {@code advice}
		 * @return the number
		 */
		public long count(String severity) {
			return this.findings.stream().filter((finding) -> finding.severity().equals(severity)).count();
		}

		/**
		 * Without what is made of answers.
		 */
		@Override
		public String toString() {
			return "Result[" + this.verdict + "]";
		}

	}

}
