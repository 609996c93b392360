package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.ReportedChanges;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Renders results as texts: rows of a table and single messages.
 */
@Component
class ResultTexts {

	/** The columns of results for programs, the same in each language. */
	static final List<String> COLUMNS = List.of("line", "reference", "verdict", "errors", "warnings", "rules", "fixes",
			"messages", "spreadsheet");

	/** The columns added to a sheet, by the ends of the keys of their names. */
	static final List<String> ADDED_COLUMNS = List.of("verdict", "messages", "fixes", "spreadsheet", "rules");

	private static final String BETWEEN = " | ";

	private final RuleTexts rules;

	private final ColumnNames names;

	private final MessageSource messages;

	private final ReportedChanges changes;

	private final ActionTexts actions;

	ResultTexts(RuleTexts rules, ActionTexts actions, ColumnNames names, MessageSource messages,
			ReportedChanges changes) {
		this.changes = changes;
		this.rules = rules;
		this.actions = actions;
		this.names = names;
		this.messages = messages;
	}

	/**
	 * The names of the result columns.
	 * @param language the language
	 * @param people whether people read them rather than programs
	 * @return a name for each of {@link #COLUMNS}
	 */
	List<String> header(Locale language, boolean people) {
		return people ? COLUMNS.stream().map((column) -> text("batch.result." + column, language)).toList() : COLUMNS;
	}

	/**
	 * {@return the names of the columns added to a sheet}
	 */
	List<String> addedHeader(Locale language) {
		return ADDED_COLUMNS.stream().map((column) -> text("batch.added." + column, language)).toList();
	}

	/**
	 * The cells of a line.
	 * @param line the line
	 * @param language the language
	 * @param people whether people read them rather than programs
	 * @return a cell for each of {@link #COLUMNS}
	 */
	List<String> cells(CheckedLine line, Locale language, boolean people) {
		String verdict = people ? verdict(line, language) : line.verdict();
		if (line.isSpotless()) {
			return List.of(Long.toString(line.line()), line.reference(), verdict, "0", "0", "", "", "", "");
		}
		return List.of(Long.toString(line.line()), line.reference(), verdict, Long.toString(line.count(Severity.ERROR)),
				Long.toString(line.count(Severity.WARNING)), ids(line), fixes(line, language, people),
				texts(line, language, people), hints(line, language));
	}

	/**
	 * {@return the cells added to a line of a sheet, none for a blank line}
	 */
	List<String> addedCells(CheckedLine line, Locale language) {
		if (line.isBlank()) {
			return List.of();
		}
		if (line.isSpotless()) {
			return List.of(verdict(line, language), "", "", "", "");
		}
		return List.of(verdict(line, language), texts(line, language, true), fixes(line, language, true),
				hints(line, language), ids(line));
	}

	private String verdict(CheckedLine line, Locale language) {
		return text("batch.verdict." + line.verdict(), language);
	}

	private static String ids(CheckedLine line) {
		return (line.report() != null) ? String.join(" ", line.report().findings().stream().map(Finding::rule).toList())
				: "";
	}

	private String fixes(CheckedLine line, Locale language, boolean people) {
		Map<String, String> fixes = new LinkedHashMap<>();
		if (line.report() != null) {
			for (Finding finding : line.report().findings()) {
				Fix fix = fix(line, finding);
				if (fix != null) {
					add(fix.path(), fix.value(), language, people, fixes);
				}
			}
		}
		for (SheetHint hint : line.hints()) {
			if (hint.fix() != null && !hint.kind().isReading()) {
				add(hint.path(), hint.fix(), language, people, fixes);
			}
		}
		return String.join(BETWEEN, fixes.keySet());
	}

	private void add(String path, String value, Locale language, boolean people, Map<String, String> fixes) {
		fixes.put(people ? text(path, value, language) : path + "=" + value, path);
	}

	/**
	 * People read what to do, the most important first, programs the message of each
	 * rule.
	 */
	private String texts(CheckedLine line, Locale language, boolean people) {
		List<String> texts = new ArrayList<>();
		if (people) {
			texts.addAll(this.actions.of(line, language));
		}
		else if (line.report() != null) {
			for (Finding finding : line.report().findings()) {
				texts.add(text(finding.path(), this.rules.message(finding, language), language));
			}
		}
		if (line.fault() != null) {
			texts.add(text(line.fault(), language));
		}
		if (line.skipped() != null) {
			texts.add(text(line.skipped(), language));
		}
		return String.join(BETWEEN, texts);
	}

	private String hints(CheckedLine line, Locale language) {
		return String.join(BETWEEN,
				line.hints().stream().map((hint) -> text(hint.path(), text(hint, language), language)).toList());
	}

	String text(Finding finding, Locale language) {
		return this.rules.message(finding, language);
	}

	/**
	 * {@return the text to type instead, or null if none is known that the form accepts}
	 */
	@Nullable Fix fix(CheckedLine line, Finding finding) {
		return this.actions.fix(line, finding);
	}

	/**
	 * {@return the title of a rule}
	 */
	String title(String rule, Locale language) {
		return text(rule + ".title", language);
	}

	String text(LineFault fault, Locale language) {
		return text("batch.fault." + fault.code(), language);
	}

	String text(CheckedLine.Skipped reason, Locale language) {
		return text("batch.skipped." + reason.code(), language);
	}

	String text(SheetHint hint, Locale language) {
		Object[] arguments = { value(hint, language) };
		return this.messages.getMessage("batch.hint." + hint.kind().code(), arguments, language);
	}

	/** The value that the text of a hint names, in words. */
	private String value(SheetHint hint, Locale language) {
		String fix = (hint.fix() != null) ? hint.fix() : "";
		return switch (hint.kind()) {
			case AMBIGUOUS_DATE, AMBIGUOUS_VISA_KIND -> String.join(text("batch.or", language), hint.choices());
			case READ_BANK -> hint.choices().get(language.getLanguage().equals("zh") ? 1 : 0);
			case READ_VISA_KIND -> String.valueOf(this.messages.getMessage("batch.visa." + fix, null, fix, language));
			default -> fix;
		};
	}

	String field(String path, Locale language) {
		return this.names.name(path, language);
	}

	/**
	 * The rows of the summary.
	 * @param summary the counts
	 * @param info how the file was read
	 * @param language the language
	 * @param people whether people read them, who get the titles of rules, rather than
	 * programs
	 * @return the rows, each a label and a value
	 */
	List<List<String>> summary(BatchSummary summary, FileInfo info, Locale language, boolean people) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(count("batch.summary.lines", summary.lines(), language));
		for (Verdict verdict : List.of(Verdict.READY, Verdict.READY_WITH_WARNINGS, Verdict.INCOMPLETE,
				Verdict.NOT_READY)) {
			lines.add(count("batch.summary." + verdict, summary.count(verdict), language));
		}
		lines.add(count("batch.summary.unreadable", summary.unreadable(), language));
		if (summary.skipped() > 0) {
			lines.add(count("batch.summary.skipped", summary.skipped(), language));
		}
		for (Map.Entry<String, Long> rule : summary.frequentRules().entrySet()) {
			String label = people ? text("batch.summary.rule.title", language, title(rule.getKey(), language))
					: text("batch.summary.rule", language) + " " + rule.getKey();
			lines.add(List.of(label, rule.getValue().toString()));
		}
		lines.add(List.of(text("batch.summary.encoding", language), info.encoding()));
		if (!info.ignoredColumns().isEmpty()) {
			lines.add(List.of(text("batch.summary.ignored", language), String.join(", ", info.ignoredColumns())));
		}
		for (String note : notes(summary, info, language)) {
			lines.add(List.of(text("batch.summary.note", language), note));
		}
		lines.add(List.of(text("batch.summary.note", language), this.changes.datedLine(language)));
		return lines;
	}

	/**
	 * {@return notes on how the file was read, as far as that is not evident}
	 */
	List<String> notes(BatchSummary summary, FileInfo info, Locale language) {
		List<String> notes = new ArrayList<>();
		if (info.stoppedAfterLine() != null) {
			notes.add(text("batch.note.stopped", language, Long.toString(info.stoppedAfterLine())));
		}
		if (info.sheet() != null && (info.headerLine() > 1 || !info.otherSheets().isEmpty())) {
			notes.add(text("batch.note.sheet", language, info.sheet(), Long.toString(info.headerLine())));
		}
		else if (info.headerLine() > 1) {
			notes.add(text("batch.note.header", language, Long.toString(info.headerLine())));
		}
		if (!info.otherSheets().isEmpty()) {
			notes.add(text("batch.note.other-sheets", language, String.join(", ", info.otherSheets())));
		}
		if (summary.readDifferently() > 0) {
			notes.add(text("batch.note.read-differently", language, Long.toString(summary.readDifferently())));
		}
		if (summary.hidden() > 0) {
			notes.add(text("batch.note.hidden", language, Long.toString(summary.hidden())));
		}
		if (info.reencoded()) {
			notes.add(text("batch.note.reencoded", language, info.encoding()));
		}
		return notes;
	}

	String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

	private String text(String key, Locale language, @Nullable String... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

	/**
	 * {@return a text with the label of its field}
	 */
	String text(String path, String message, Locale language) {
		return field(path, language) + text("colon", language) + message;
	}

	private List<String> count(String key, long count, Locale language) {
		return List.of(text(key, language), Long.toString(count));
	}

}
