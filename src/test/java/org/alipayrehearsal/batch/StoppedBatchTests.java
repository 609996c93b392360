package org.alipayrehearsal.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.Sheets;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.alipayrehearsal.batch.sheet.XlsxWorkbook;
import org.alipayrehearsal.check.CheckResponses;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The results of a file whose check a shutdown stops.
 */
class StoppedBatchTests {

	private static final int CHECKED = 300;

	private static final String STOPPED = "Lines after line 301 were not checked";

	@Test
	void whenRunIsStoppedShouldCloseTheSheetWithASummaryThatSaysSo() throws IOException {
		BatchFile file = open(table());
		byte[] answer = stopped(file, (target) -> new AnnotatedCsv(target, file, BatchFixture.TEXTS, Locale.ENGLISH));
		assertThat(new String(answer, StandardCharsets.UTF_8)).contains("Client 300,", STOPPED, "Lines checked,300")
			.doesNotContain("Client 301,");
	}

	@Test
	void whenRunIsStoppedShouldSayItInChineseToo() throws IOException {
		BatchFile file = open(table());
		byte[] answer = stopped(file,
				(target) -> new CsvResults(target, BatchFixture.TEXTS, Locale.SIMPLIFIED_CHINESE, ',', true));
		assertThat(new String(answer, StandardCharsets.UTF_8)).contains("第 301 行之后的各行未检查");
	}

	@Test
	void whenRunOfAWorkbookIsStoppedShouldBeAWorkbookThatCanBeOpened() throws IOException {
		StringBuilder rows = new StringBuilder("<sheetData>");
		int line = 1;
		for (String row : new String(table(), StandardCharsets.UTF_8).lines().toList()) {
			rows.append(Sheets.rows(line++, row));
		}
		BatchFile file = open(
				Sheets.workbookOf("", "Clients|visible|" + rows + "</sheetData><pageMargins left=\"0.7\"/>"));
		byte[] answer = stopped(file, (target) -> new AnnotatedXlsx(target, file,
				Objects.requireNonNull(file.workbook()), BatchFixture.TEXTS, Locale.ENGLISH));
		List<String> cells = new ArrayList<>();
		XlsxRows read = new XlsxWorkbook(answer, 1 << 20).rows(0);
		for (SheetRow row = read.next(); row != null; row = read.next()) {
			cells.addAll(row.cells());
		}
		assertThat(cells).contains("Client 300")
			.doesNotContain("Client 301")
			.anyMatch((cell) -> cell.contains(STOPPED));
		assertThat(BatchFixture.check(answer)).hasSize(CHECKED);
	}

	@Test
	void whenRunIsStoppedShouldTellProgramsTheLastLine() throws IOException {
		assertThat(summary(CHECKED).path("stoppedAfterLine").asLong()).isEqualTo(301);
		assertThat(summary(CHECKED).path("notes").path(0).asString()).contains(STOPPED);
		assertThat(summary(CHECKED).path("lines").asLong()).isEqualTo(CHECKED);
	}

	@ParameterizedTest
	@CsvSource({ "1000", "5000" })
	void whenFileEndsBeforeTheRunIsStoppedShouldSayNothing(int stoppedAt) throws IOException {
		assertThat(summary(stoppedAt).has("stoppedAfterLine")).isFalse();
		assertThat(summary(stoppedAt).path("lines").asLong()).isEqualTo(1000);
	}

	private static JsonNode summary(int stoppedAt) throws IOException {
		JsonMapper json = JsonMapper.shared();
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		BatchFixture.run(open(table()), new NdjsonResults(answer, BatchFixture.TEXTS,
				RuleServiceFixture.bean(CheckResponses.class), json, Locale.ENGLISH), after(stoppedAt));
		List<String> lines = answer.toString(StandardCharsets.UTF_8).lines().toList();
		return json.readTree(lines.get(lines.size() - 1)).path("summary");
	}

	private static BatchFile open(byte[] file) throws IOException {
		return BatchFile.open(new ByteArrayInputStream(file), null, BatchFixture.NAMES, 1 << 22,
				ResultTexts.ADDED_COLUMNS.size(), () -> {
				});
	}

	private static byte[] stopped(BatchFile file, Writers writers) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		BatchFixture.run(file, writers.writer(answer), after(CHECKED));
		return answer.toByteArray();
	}

	private static Stopping after(int lines) {
		return new Stopping(lines);
	}

	/** A header and a thousand clients. */
	private static byte[] table() {
		List<String> lines = new ArrayList<>(List.of("Reference,Name,Passport"));
		for (int i = 1; i <= 1000; i++) {
			lines.add("Client " + i + ",Anna Keller,C01X00T47");
		}
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	private interface Writers {

		ResultWriter writer(OutputStream target) throws IOException;

	}

	/** Is asked once before each line. */
	private static final class Stopping implements BooleanSupplier {

		private final int lines;

		private int asked;

		Stopping(int lines) {
			this.lines = lines;
		}

		@Override
		public boolean getAsBoolean() {
			return ++this.asked > this.lines;
		}

	}

}
