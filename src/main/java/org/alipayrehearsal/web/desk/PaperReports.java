package org.alipayrehearsal.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alipayrehearsal.check.BankLine;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.NotChecked;
import org.alipayrehearsal.check.Reason;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.check.ReportedChanges;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.SourceReferences;
import org.alipayrehearsal.check.VariantLine;
import org.alipayrehearsal.web.AnswerView;
import org.alipayrehearsal.web.AnswerViews;
import org.alipayrehearsal.web.FieldViews;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.NameViews;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the printed report in English and Chinese: the client and a bank clerk may each
 * read only one of them.
 */
@Component
class PaperReports {

	private final RuleCatalogue catalogue;

	private final FieldViews fields;

	private final AnswerViews answers;

	private final NameViews names;

	private final ReportedChanges changes;

	private final PaperTexts texts;

	private final Clock clock;

	PaperReports(RuleCatalogue catalogue, FieldViews fields, AnswerViews answers, NameViews names,
			ReportedChanges changes, SourceReferences references, MessageSource messages, Clock clock) {
		this.catalogue = catalogue;
		this.fields = fields;
		this.answers = answers;
		this.names = names;
		this.changes = changes;
		this.texts = new PaperTexts(messages, references);
		this.clock = clock;
	}

	PaperReport of(DeskForm form, Report report, NameViews.NameFacts name) {
		FormAnswers given = form.answers();
		List<PaperReport.Part> parts = new ArrayList<>();
		parts.add(verdict(report));
		parts.add(findings(Severity.ERROR, "result.errors", given, report));
		parts.add(findings(Severity.WARNING, "result.warnings", given, report));
		parts.add(findings(Severity.ADVICE, "result.advice", given, report));
		parts.add(part("answers", "desk.paper.answers", each((locale) -> answers(given, locale))));
		parts.add(part("banks", "matrix.title", each((locale) -> banks(name, locale))));
		parts.add(part("variants", "variants.title", each((locale) -> variants(name, locale))));
		parts.add(part("not-checked", "not-checked.title", each((locale) -> notChecked(report, locale))));
		parts.add(part("promise", "desk.paper.promise",
				each((locale) -> List.of(this.texts.text("result.promise", locale), this.changes.datedLine(locale),
						this.texts.text("footer.independent", locale)))));
		parts.removeIf((part) -> part.items().isEmpty());
		String today = LocalDate.now(this.clock).toString();
		return new PaperReport(LocalizedText.of((locale) -> this.texts.text("desk.paper.title", locale, today)), parts);
	}

	private PaperReport.Part verdict(Report report) {
		String key = "verdict." + report.verdict().name();
		return part("verdict", key, each((locale) -> List.of(this.texts.text(key + ".text", locale))));
	}

	private PaperReport.Part findings(Severity severity, String title, FormAnswers given, Report report) {
		Function<Locale, List<List<String>>> items = (locale) -> this.fields
			.findings(this.catalogue.paths(), report.findings(), given, locale)
			.stream()
			.filter((finding) -> finding.severity() == severity)
			.map((finding) -> finding(finding, locale))
			.toList();
		return new PaperReport.Part(severity.key(), LocalizedText.of((locale) -> this.texts.text(title, locale)),
				zip(items.apply(Locale.ENGLISH), items.apply(Locale.SIMPLIFIED_CHINESE)));
	}

	private List<String> finding(FindingView finding, Locale locale) {
		List<String> lines = new ArrayList<>();
		lines.add(this.texts.labelled(finding.path(), finding.message(), locale));
		lines.add(finding.why());
		lines.add(finding.remedy());
		if (finding.fix() != null) {
			lines.add(this.texts.text("desk.paper.type", locale, PaperTexts.shorten(finding.fix().shown())));
		}
		this.changes.of(finding.rule()).forEach((change) -> lines.add(this.changes.text(change, locale)));
		if (finding.source() != null) {
			lines.add(this.texts.source(finding.rule(), finding.source(), locale));
		}
		return lines;
	}

	private List<String> answers(FormAnswers given, Locale locale) {
		return this.answers.of(this.catalogue.paths(), given, locale)
			.stream()
			.filter((answer) -> !answer.value().isEmpty())
			.map((answer) -> this.texts.labelled(answer.path(), shown(answer, locale), locale))
			.toList();
	}

	private String shown(AnswerView answer, Locale locale) {
		String key = answer.valueKey();
		return (key != null) ? this.texts.text(key, locale) : PaperTexts.shorten(answer.value());
	}

	/**
	 * One line for the banks that work, one for those to ask first, one for the others.
	 */
	private List<String> banks(NameViews.NameFacts name, Locale locale) {
		List<BankLine> rows = this.names.banks(name, locale);
		List<String> lines = new ArrayList<>();
		for (BankUse.Usable usable : List.of(BankUse.Usable.YES, BankUse.Usable.WITH_CARE, BankUse.Usable.NO)) {
			String some = rows.stream()
				.filter((row) -> row.usable() == usable)
				.map((row) -> bank(row, locale))
				.collect(Collectors.joining(this.texts.text("semicolon", locale)));
			if (!some.isEmpty()) {
				lines.add(this.texts.text("usable." + usable.name(), locale) + this.texts.text("colon", locale) + some);
			}
		}
		return lines;
	}

	private String bank(BankLine row, Locale locale) {
		String name = locale.equals(Locale.ENGLISH) ? row.englishName() : row.chineseName();
		return row.reasons().isEmpty() ? name : this.texts.text("desk.paper.because", locale, name, String
			.join(this.texts.text("list.separator", locale), row.reasons().stream().map(Reason::text).toList()));
	}

	private List<String> variants(NameViews.NameFacts name, Locale locale) {
		return this.names.variants(name, locale).stream().map((row) -> variant(row, locale)).toList();
	}

	private String variant(VariantLine row, Locale locale) {
		return this.texts.text("desk.paper.because", locale, PaperTexts.shorten(row.name()),
				PaperTexts.shorten(row.change()));
	}

	private List<String> notChecked(Report report, Locale locale) {
		return report.notChecked().stream().map((one) -> notChecked(one, locale)).toList();
	}

	private String notChecked(NotChecked one, Locale locale) {
		return this.texts.labelled(one.path(), this.texts.text(one.text(), locale), locale);
	}

	private PaperReport.Part part(String name, String title, List<PaperReport.Item> items) {
		return new PaperReport.Part(name, LocalizedText.of((locale) -> this.texts.text(title, locale)), items);
	}

	private static List<PaperReport.Item> each(Function<Locale, List<String>> lines) {
		Function<Locale, List<List<String>>> items = lines.andThen((all) -> all.stream().map(List::of).toList());
		return zip(items.apply(Locale.ENGLISH), items.apply(Locale.SIMPLIFIED_CHINESE));
	}

	/**
	 * Pairs the lines of both languages, which are in the same order.
	 */
	private static List<PaperReport.Item> zip(List<List<String>> english, List<List<String>> chinese) {
		Objects.checkIndex(english.size(), chinese.size() + 1);
		return IntStream.range(0, english.size()).mapToObj((item) -> {
			List<String> lines = english.get(item);
			List<String> others = chinese.get(item);
			return new PaperReport.Item(IntStream.range(0, lines.size())
				.mapToObj((line) -> new LocalizedText(lines.get(line), others.get(line)))
				.toList());
		}).toList();
	}

}
