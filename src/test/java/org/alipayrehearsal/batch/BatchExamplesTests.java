package org.alipayrehearsal.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.sheet.CsvRows;
import org.alipayrehearsal.check.ExampleForm;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.visa.VisaKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every executable example, as a line of a table: the same report as from the service.
 */
class BatchExamplesTests {

	static Stream<RuleExample> examples() {
		RuleExamples all = RuleServiceFixture.bean(RuleExamples.class);
		return RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.flatMap((rule) -> all.of(rule.id()).stream())
			.filter((example) -> !cells(example).isEmpty())
			.filter((example) -> cells(example).entrySet().stream().allMatch(BatchExamplesTests::canStandInATable));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void whenExampleIsALineShouldHaveTheSameReport(RuleExample example) throws IOException {
		Map<String, String> cells = cells(example);
		CsvRows rows = new CsvRows(new ByteArrayInputStream(
				("reference," + line(cells.keySet()) + "A1," + line(cells.values())).getBytes(StandardCharsets.UTF_8)),
				StandardCharsets.UTF_8);
		Columns columns = Columns.of(List.of(BatchFixture.next(rows)), BatchFixture.NAMES, false);
		CheckedLine checked = BatchFixture.CHECKER.check(BatchFixture.next(rows), columns);
		Set<Step> steps = EnumSet.noneOf(Step.class);
		cells.keySet().forEach((path) -> steps.add(Step.of(path)));
		Map<String, String> answers = new TreeMap<>(example.answers());
		answers.keySet().retainAll(cells.keySet());
		Report expected = RuleServiceFixture.service()
			.check(ExampleForm.application(answers), ValidationScope.withoutScans(steps));
		assertThat(checked.fault()).isNull();
		assertThat(checked.report()).isEqualTo(expected);
	}

	/** The answers as cells: all but the pictures, dates as dates. */
	private static Map<String, String> cells(RuleExample example) {
		Map<String, String> cells = new TreeMap<>();
		example.answers().forEach((path, text) -> {
			if (FormFields.kind(path) == FieldKind.DATE) {
				cells.put(path, text.isBlank() ? "" : String.valueOf(ExampleForm.date(text)));
			}
			else if (FormFields.kind(path) != FieldKind.SCAN && !isBlankAnswer(path, text)) {
				cells.put(path, text);
			}
		});
		return cells;
	}

	/** In an example, blank is no. */
	private static boolean isBlankAnswer(String path, String text) {
		return FormFields.kind(path) == FieldKind.YES_OR_NO && text.isBlank();
	}

	/** A bank's name means its code there, and a kind of visa is one of a list. */
	private static boolean canStandInATable(Map.Entry<String, String> cell) {
		String text = TypedText.of(cell.getValue());
		boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(cell.getValue());
		return encodable && switch (cell.getKey()) {
			case "documents.visaKind" -> text.isEmpty() || VisaKind.find(text).isPresent();
			case "card.bank" -> RuleServiceFixture.bean(Banks.class).find(text).isPresent()
					|| RuleServiceFixture.bean(Banks.class).search(text).isEmpty();
			// In a table it is asked for only where a value is given.
			case "deposit.amount" -> !text.isEmpty();
			// What spreadsheets add to a number is not part of it there, and a word for
			// no value is none.
			case "passport.number", "contact.phone", "card.number" ->
				cell.getValue().length() < 30_000 && !text.matches("['’‘`].*|[0-9]{6,19}\\.0{1,2}|none|unknown");
			default -> cell.getValue().length() < 30_000;
		};
	}

	private static String line(Collection<String> cells) {
		StringBuilder line = new StringBuilder();
		for (String cell : cells) {
			line.append((line.length() > 0) ? "," : "").append('"').append(cell.replace("\"", "\"\"")).append('"');
		}
		return line.append("\r\n").toString();
	}

}
