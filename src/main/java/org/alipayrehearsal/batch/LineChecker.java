package org.alipayrehearsal.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.Columns.Column;
import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.passport.BirthDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Fills in the form with a line of a table and checks it. Thread-safe.
 */
@Component
class LineChecker {

	private final RuleService rules;

	private final Banks banks;

	private final Clock clock;

	LineChecker(RuleService rules, Banks banks, Clock clock) {
		this.clock = clock;
		this.rules = rules;
		this.banks = banks;
	}

	CheckedLine check(SheetRow row, Columns columns) {
		String reference = row.text(columns.reference());
		LineFault fault = (row.fault() != null) ? row.fault() : surplus(row, columns);
		if (fault != null) {
			return CheckedLine.unreadable(row.line(), reference, fault);
		}
		List<SheetHint> hints = new ArrayList<>(0);
		Set<String> unreadable = new HashSet<>(0);
		VerificationForm application = read(row, columns, hints, unreadable);
		Report report = this.rules.check(application, new ValidationScope(columns.steps(), false, unreadable));
		return new CheckedLine(row.line(), reference, null, application, report, traces(row, columns, report, hints));
	}

	/**
	 * {@return the form filled in with a line, without unreadable values}
	 */
	VerificationForm application(SheetRow row, Columns columns) {
		return read(row, columns, new ArrayList<>(0), new HashSet<>(0));
	}

	private VerificationForm read(SheetRow row, Columns columns, List<SheetHint> hints, Set<String> unreadable) {
		FormBuilder answers = new FormBuilder();
		columns.steps().forEach(answers::name);
		for (Column column : columns.fields()) {
			String text = row.text(column.index());
			if (!TypedText.isBlank(text)) {
				read(column, text, answers, hints, unreadable);
			}
		}
		return answers.toApplication();
	}

	private void read(Column column, String text, FormBuilder answers, List<SheetHint> hints, Set<String> unreadable) {
		Optional<?> value = column.kind().parse(column.path().equals("card.bank") ? bank(text) : text);
		if (value.isPresent() && isPlausible(column.path(), value.get())) {
			answers.give(column.path(), value.get());
			return;
		}
		unreadable.add(column.path());
		hints.add(new SheetHint(unreadable(column.kind()), column.path(), null));
	}

	private boolean isPlausible(String path, Object value) {
		return !path.equals(BirthDate.PATH) || !(value instanceof LocalDate bornOn)
				|| BirthDate.isPlausible(bornOn, LocalDate.now(this.clock));
	}

	private static Kind unreadable(FieldKind kind) {
		return switch (kind) {
			case DATE -> Kind.NOT_A_DATE;
			case VISA_KIND -> Kind.UNKNOWN_VISA_KIND;
			default -> Kind.NOT_YES_OR_NO;
		};
	}

	/** The code of a bank that is given by its name. */
	private String bank(String text) {
		String code = TypedText.of(text);
		return this.banks.find(code).isPresent() ? code : this.banks.search(code).map(Bank::code).orElse(text);
	}

	/** Cells after the last column: a separator that is not in quotation marks. */
	private static @Nullable LineFault surplus(SheetRow row, Columns columns) {
		for (int i = columns.width(); i < row.cells().size(); i++) {
			if (!row.cells().get(i).isBlank()) {
				return LineFault.TOO_MANY_CELLS;
			}
		}
		return null;
	}

	/** A known artifact replaces the hint that the value is not readable. */
	private static List<SheetHint> traces(SheetRow row, Columns columns, Report report, List<SheetHint> hints) {
		boolean spotless = report.findings().isEmpty();
		for (Column column : columns.fields()) {
			String path = column.path();
			boolean broken = !spotless && report.findings().stream().anyMatch((finding) -> finding.path().equals(path));
			SheetHint trace = SpreadsheetArtifacts.find(path, column.kind(), row.text(column.index()),
					row.kind(column.index()), broken);
			if (trace != null) {
				hints.removeIf((hint) -> hint.path().equals(path));
				hints.add(trace);
			}
		}
		return hints;
	}

}
