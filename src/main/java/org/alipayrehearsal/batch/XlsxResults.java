package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.sheet.XlsxWriter;

/**
 * Writes results as an XLSX workbook, with the summary in a second sheet.
 */
class XlsxResults implements ResultWriter {

	private final XlsxWriter document;

	private final ResultTexts texts;

	private final Locale language;

	private final boolean people;

	XlsxResults(OutputStream target, ResultTexts texts, Locale language, boolean people) {
		this.document = new XlsxWriter(target);
		this.texts = texts;
		this.language = language;
		this.people = people;
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		StringBuilder rows = new StringBuilder(256 * lines.size());
		for (CheckedLine line : lines) {
			if (!line.isBlank()) {
				XlsxWriter.row(this.texts.cells(line, this.language, this.people), rows);
			}
		}
		return bytes(rows);
	}

	@Override
	public void begin() throws IOException {
		this.document.beginSheet(this.texts.text("batch.results", this.language), ResultTexts.COLUMNS.size());
		StringBuilder header = new StringBuilder();
		XlsxWriter.headerRow(this.texts.header(this.language, this.people), header);
		this.document.write(bytes(header), 1);
	}

	@Override
	public void write(byte[] rendered, List<CheckedLine> lines) throws IOException {
		this.document.write(rendered, (int) lines.stream().filter((line) -> !line.isBlank()).count());
	}

	@Override
	public void finish(BatchSummary summary, FileInfo info) throws IOException {
		this.document.beginSheet(this.texts.text("batch.summary", this.language), 2);
		List<List<String>> lines = this.texts.summary(summary, info, this.language, this.people);
		StringBuilder rows = new StringBuilder();
		lines.forEach((line) -> XlsxWriter.row(line, rows));
		this.document.write(bytes(rows), lines.size());
		this.document.finish();
	}

	private static byte[] bytes(StringBuilder text) {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
