package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.alipayrehearsal.batch.CheckedLine.Skipped;
import org.alipayrehearsal.batch.Columns.Column;
import org.alipayrehearsal.batch.Columns.NamePart;
import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.CellKind;
import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Fills in the form with a line of a table and checks it. Thread-safe.
 */
@Component
class LineChecker {

	/** The beginning of a note in a row of its own. */
	private static final Pattern NOTE = Pattern.compile("(?:备注|注[:：]|说明|提示|合计|总计|共计|小计|共\\s*[0-9]|制表|审核|填表|日期|截至"
			+ "|notes?\\b|n\\.?b\\.?[:\\s]|remarks?\\b|totals?\\b|subtotal|sum\\b|count\\b|prepared|checked by|date\\b|source\\b|[*※]).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|共计|小计|totals?|subtotal|sum|count)[:：]?",
			Pattern.CASE_INSENSITIVE);

	/** Tables with fewer known columns have no row with a single cell but clients. */
	private static final int FEWEST_COLUMNS = 3;

	private final RuleService rules;

	private final CellReader cells;

	LineChecker(RuleService rules, CellReader cells) {
		this.rules = rules;
		this.cells = cells;
	}

	CheckedLine check(SheetRow row, Columns columns) {
		if (row.fault() != null) {
			return CheckedLine.unreadable(row, row.fault());
		}
		String reference = row.text(columns.reference());
		if (reference.length() > FormFields.MAX_TEXT_LENGTH) {
			// Each line of the results would repeat it.
			return CheckedLine.unreadable(row, LineFault.FIELD_TOO_LONG);
		}
		if (isTooLong(row, columns)) {
			return CheckedLine.unreadable(row, reference, LineFault.FIELD_TOO_LONG);
		}
		Values values = read(row, columns);
		if (values.given <= 2) {
			Skipped reason = skipped(row, columns, values.given);
			if (reason != null) {
				return CheckedLine.skipped(row, reference, reason);
			}
		}
		LineFault surplus = surplus(row, columns);
		if (surplus != null) {
			return CheckedLine.unreadable(row, reference, surplus);
		}
		if (columns.isHeader(row)) {
			return CheckedLine.skipped(row, reference, Skipped.REPEATED_HEADER);
		}
		VerificationForm application = values.answers.toApplication();
		boolean asked = values.unreadable.isEmpty() && columns.scope().steps().size() == application.steps().size();
		ValidationScope scope = asked ? columns.scope()
				: new ValidationScope(application.steps(), false, values.unreadable);
		Report report = this.rules.check(application, scope);
		return new CheckedLine(row, reference, null, null, application, scope, report,
				traces(row, columns, report, values.hints));
	}

	/**
	 * {@return the form filled in with a line, without unreadable values}
	 */
	VerificationForm application(SheetRow row, Columns columns) {
		return read(row, columns).answers.toApplication();
	}

	private Values read(SheetRow row, Columns columns) {
		Values values = new Values();
		columns.scope().steps().forEach(values.answers::name);
		Map<String, String> texts = columns.repeated() ? new HashMap<>() : Map.of();
		SeparateName name = new SeparateName();
		for (Column column : columns.fields()) {
			String text = row.text(column.index());
			if (column.part() != NamePart.WHOLE) {
				name.add(column, text);
				continue;
			}
			if (TypedText.isBlank(text)) {
				if (row.kind(column.index()) == CellKind.FORMULA) {
					values.add(column, new CellReader.Reading(null,
							new SheetHint(Kind.FORMULA_WITHOUT_VALUE, column.path(), null)));
				}
				continue;
			}
			if (columns.repeated()) {
				String first = texts.putIfAbsent(column.path(), TypedText.of(text));
				if (first != null) {
					if (!first.equals(TypedText.of(text))) {
						values.hints.add(new SheetHint(Kind.TWO_COLUMNS, column.path(), null));
					}
					continue;
				}
			}
			values.add(column, this.cells.read(column, text, row.kind(column.index()), columns.from1904()));
		}
		name.addTo(values);
		return values;
	}

	/** Why a row with few values is no client, or null if it may be one. */
	private static @Nullable Skipped skipped(SheetRow row, Columns columns, int given) {
		String first = row.cells().stream().filter((cell) -> !cell.isBlank()).findFirst().map(TypedText::of).orElse("");
		boolean large = columns.fields().size() >= FEWEST_COLUMNS;
		if (large && ((given <= 1 && NOTE.matcher(first).matches()) || TOTAL.matcher(first).matches())) {
			return Skipped.NOTE;
		}
		if (given == 0) {
			if (row.isBlank()) {
				return Skipped.BLANK;
			}
			// A number alone is the one of the row: tables are often numbered in advance.
			String reference = TypedText.of(row.text(columns.reference()));
			return (reference.isEmpty() || AsciiText.isDigits(reference)) ? Skipped.NO_CLIENT : null;
		}
		return null;
	}

	private static boolean isTooLong(SheetRow row, Columns columns) {
		for (Column column : columns.fields()) {
			if (row.text(column.index()).length() > FormFields.MAX_TEXT_LENGTH) {
				return true;
			}
		}
		return false;
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
			if (column.repeated()) {
				continue;
			}
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

	/** A name whose parts are in columns of their own. */
	private static final class SeparateName {

		private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]+");

		private final List<String> parts = new ArrayList<>(0);

		private @Nullable String surname;

		private @Nullable Column column;

		void add(Column part, String text) {
			String typed = TypedText.of(text);
			if (typed.isEmpty() || part.repeated()) {
				return;
			}
			this.column = part;
			this.parts.add(typed);
			if (part.part() == NamePart.SURNAME) {
				this.surname = typed;
			}
		}

		/** A column of the whole name counts more. */
		void addTo(Values values) {
			Column last = this.column;
			if (last != null && !values.name) {
				String name = join();
				values.add(last, new CellReader.Reading(name,
						(this.parts.size() > 1) ? new SheetHint(Kind.READ_NAME, last.path(), name) : null));
			}
		}

		/**
		 * The parts in the order of the columns, which is that of the sheet's author;
		 * names in Chinese characters begin with the family name and have no blanks.
		 */
		private String join() {
			String family = this.surname;
			if (family != null && this.parts.stream().allMatch((part) -> HAN.matcher(part).matches())) {
				List<String> given = new ArrayList<>(this.parts);
				given.remove(family);
				return family + String.join("", given);
			}
			if (family != null) {
				for (String part : this.parts) {
					// A column that is called "Name" may have the whole name.
					if (!part.equals(family) && (" " + part + " ").toUpperCase(Locale.ROOT)
						.contains(" " + family.toUpperCase(Locale.ROOT) + " ")) {
						this.parts.remove(family);
						break;
					}
				}
			}
			return String.join(" ", this.parts);
		}

	}

	/** The values of a row. */
	private static final class Values {

		private final FormBuilder answers = new FormBuilder();

		private final List<SheetHint> hints = new ArrayList<>(0);

		private final Set<String> unreadable = new HashSet<>(0);

		private int given;

		private boolean name;

		void add(Column column, CellReader.Reading reading) {
			Object value = reading.value();
			if (value != null) {
				this.answers.give(column.path(), value);
				this.name |= column.path().equals("name.realName");
				this.given++;
			}
			else if (reading.isUnreadable()) {
				this.unreadable.add(column.path());
				this.given++;
			}
			if (reading.hint() != null) {
				this.hints.add(reading.hint());
			}
		}

	}

}
