package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.XlsxCopy;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.alipayrehearsal.batch.sheet.XlsxWorkbook;

/**
 * Writes the results into columns added to a workbook, whose other content stays as it
 * is. The summary follows below the table, in the added columns.
 */
class AnnotatedXlsx implements ResultWriter {

	/** The maximum number of rows of a sheet. */
	private static final int MOST_ROWS = 1_048_576;

	private final BatchFile file;

	private final XlsxCopy copy;

	private final ResultTexts texts;

	private final Locale language;

	private long lastLine;

	AnnotatedXlsx(OutputStream target, BatchFile file, XlsxWorkbook workbook, ResultTexts texts, Locale language)
			throws IOException {
		this.file = file;
		this.copy = workbook.copy(file.sheet(), file.added(), target);
		this.texts = texts;
		this.language = language;
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		StringBuilder xml = new StringBuilder(1024 * lines.size());
		for (CheckedLine line : lines) {
			this.copy.row(line.row(), this.texts.addedCells(line, this.language), false, xml);
		}
		return bytes(xml);
	}

	@Override
	public void begin() throws IOException {
		StringBuilder xml = new StringBuilder();
		long header = this.file.info().headerLine();
		for (SheetRow row : this.file.preface()) {
			boolean names = row.line() == header;
			this.copy.row(row, names ? this.texts.addedHeader(this.language) : List.of(), names, xml);
			this.lastLine = Math.max(this.lastLine, row.line());
		}
		this.copy.write(bytes(xml));
	}

	@Override
	public void write(byte[] rendered, List<CheckedLine> lines) throws IOException {
		for (CheckedLine line : lines) {
			this.lastLine = Math.max(this.lastLine, line.line());
		}
		this.copy.write(rendered);
	}

	@Override
	public void finish(BatchSummary summary, FileInfo info) throws IOException {
		StringBuilder xml = new StringBuilder();
		long row = this.lastLine + 2;
		for (List<String> line : this.texts.summary(summary, info, this.language, true)) {
			if (row <= MOST_ROWS) {
				this.copy.row(row, line, xml);
			}
			row++;
		}
		this.copy.write(bytes(xml));
		this.copy.finish((this.file.rows() instanceof XlsxRows rows) ? rows.rest() : "");
	}

	private static byte[] bytes(StringBuilder xml) {
		return xml.toString().getBytes(StandardCharsets.UTF_8);
	}

}
