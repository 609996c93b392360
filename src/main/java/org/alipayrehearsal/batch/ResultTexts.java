package org.alipayrehearsal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.rule.Severity;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Renders results as texts: rows of a table and single messages.
 */
@Component
class ResultTexts {

	/**
	 * The columns of the results, the same in each language because programs read them.
	 */
	static final List<String> COLUMNS = List.of("line", "reference", "verdict", "errors", "warnings", "rules", "fixes",
			"messages", "spreadsheet");

	private static final String BETWEEN = " | ";

	private final RuleTexts rules;

	private final ColumnNames names;

	private final MessageSource messages;

	ResultTexts(RuleTexts rules, ColumnNames names, MessageSource messages) {
		this.rules = rules;
		this.names = names;
		this.messages = messages;
	}

	/**
	 * {@return the cells of a line, one for each of {@link #COLUMNS}}
	 */
	List<String> cells(CheckedLine line, Locale language) {
		if (line.isSpotless()) {
			return List.of(Long.toString(line.line()), line.reference(), line.verdict(), "0", "0", "", "", "", "");
		}
		List<String> ids = new ArrayList<>();
		List<String> fixes = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		List<String> hints = new ArrayList<>();
		Report report = line.report();
		if (report != null) {
			for (Finding finding : report.findings()) {
				ids.add(finding.rule());
				if (finding.fix() != null) {
					fixes.add(finding.fix().path() + "=" + finding.fix().value());
				}
				texts.add(text(finding.path(), this.rules.message(finding, language), language));
			}
		}
		if (line.fault() != null) {
			texts.add(text(line.fault(), language));
		}
		for (SheetHint hint : line.hints()) {
			hints.add(text(hint.path(), text(hint, language), language));
			if (hint.fix() != null) {
				fixes.add(hint.path() + "=" + hint.fix());
			}
		}
		return List.of(Long.toString(line.line()), line.reference(), line.verdict(),
				Long.toString(line.count(Severity.ERROR)), Long.toString(line.count(Severity.WARNING)),
				String.join(" ", ids), String.join(BETWEEN, fixes.stream().distinct().toList()),
				String.join(BETWEEN, texts), String.join(BETWEEN, hints));
	}

	String text(Finding finding, Locale language) {
		return this.rules.message(finding, language);
	}

	String text(LineFault fault, Locale language) {
		return text("batch.fault." + fault.code(), language);
	}

	String text(SheetHint hint, Locale language) {
		Object[] arguments = { (hint.fix() != null) ? hint.fix() : "" };
		return this.messages.getMessage("batch.hint." + hint.kind().code(), arguments, language);
	}

	String field(String path, Locale language) {
		return this.names.name(path, language);
	}

	/**
	 * {@return the rows of the summary, each a label and a value}
	 */
	List<List<String>> summary(BatchSummary summary, Source source, Locale language) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(count("batch.summary.lines", summary.lines(), language));
		for (Verdict verdict : List.of(Verdict.READY, Verdict.READY_WITH_WARNINGS, Verdict.INCOMPLETE,
				Verdict.NOT_READY)) {
			lines.add(count("batch.summary." + verdict, summary.count(verdict), language));
		}
		lines.add(count("batch.summary.unreadable", summary.unreadable(), language));
		for (Map.Entry<String, Long> rule : summary.frequentRules().entrySet()) {
			lines.add(List.of(text("batch.summary.rule", language) + " " + rule.getKey(), rule.getValue().toString()));
		}
		lines.add(List.of(text("batch.summary.encoding", language), source.encoding()));
		if (!source.ignoredColumns().isEmpty()) {
			lines.add(List.of(text("batch.summary.ignored", language), String.join(", ", source.ignoredColumns())));
		}
		return lines;
	}

	String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

	private String text(String path, String message, Locale language) {
		return field(path, language) + text("colon", language) + message;
	}

	private List<String> count(String key, long count, Locale language) {
		return List.of(text(key, language), Long.toString(count));
	}

	/**
	 * What is known about the file.
	 *
	 * @param encoding the encoding or format
	 * @param ignoredColumns the names of unknown columns
	 */
	record Source(String encoding, List<String> ignoredColumns) {

		@Override
		public String toString() {
			return "Source[]";
		}

	}

}
