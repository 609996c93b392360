package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.ResultTexts.Source;
import org.alipayrehearsal.batch.sheet.XlsxWriter;

/**
 * Writes results as an XLSX workbook, with the summary in a second sheet.
 */
class XlsxResults implements ResultWriter {

	private final XlsxWriter document;

	private final ResultTexts texts;

	private final Locale language;

	XlsxResults(OutputStream target, ResultTexts texts, Locale language) {
		this.document = new XlsxWriter(target);
		this.texts = texts;
		this.language = language;
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		StringBuilder rows = new StringBuilder(256 * lines.size());
		for (CheckedLine line : lines) {
			XlsxWriter.row(this.texts.cells(line, this.language), rows);
		}
		return bytes(rows);
	}

	@Override
	public void begin() throws IOException {
		this.document.beginSheet(this.texts.text("batch.results", this.language), ResultTexts.COLUMNS.size());
		StringBuilder header = new StringBuilder();
		XlsxWriter.headerRow(ResultTexts.COLUMNS, header);
		this.document.write(bytes(header), 1);
	}

	@Override
	public void write(byte[] rendered, int count) throws IOException {
		this.document.write(rendered, count);
	}

	@Override
	public void finish(BatchSummary summary, Source source) throws IOException {
		this.document.beginSheet(this.texts.text("batch.summary", this.language), 2);
		List<List<String>> lines = this.texts.summary(summary, source, this.language);
		StringBuilder rows = new StringBuilder();
		lines.forEach((line) -> XlsxWriter.row(line, rows));
		this.document.write(bytes(rows), lines.size());
		this.document.finish();
	}

	private static byte[] bytes(StringBuilder text) {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
