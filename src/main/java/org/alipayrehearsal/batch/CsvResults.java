package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.ResultTexts.Source;
import org.alipayrehearsal.batch.sheet.CsvWriter;

/**
 * Writes results as CSV, with the summary after the last line.
 */
class CsvResults implements ResultWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final OutputStream target;

	private final ResultTexts texts;

	private final Locale language;

	private final char separator;

	private final boolean marked;

	/**
	 * Create a writer.
	 * @param target the target
	 * @param texts renders the results
	 * @param language the language of the texts
	 * @param separator the separator of the cells
	 * @param marked whether to write a byte order mark, which Excel needs
	 */
	CsvResults(OutputStream target, ResultTexts texts, Locale language, char separator, boolean marked) {
		this.target = target;
		this.texts = texts;
		this.language = language;
		this.separator = separator;
		this.marked = marked;
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		StringBuilder text = new StringBuilder(64 * lines.size());
		for (CheckedLine line : lines) {
			CsvWriter.append(this.texts.cells(line, this.language), this.separator, text);
		}
		return bytes(text);
	}

	@Override
	public void begin() throws IOException {
		StringBuilder text = new StringBuilder(this.marked ? BYTE_ORDER_MARK : "");
		CsvWriter.append(ResultTexts.COLUMNS, this.separator, text);
		this.target.write(bytes(text));
	}

	@Override
	public void write(byte[] rendered, int count) throws IOException {
		this.target.write(rendered);
	}

	@Override
	public void finish(BatchSummary summary, Source source) throws IOException {
		StringBuilder text = new StringBuilder();
		for (List<String> line : this.texts.summary(summary, source, this.language)) {
			CsvWriter.append(List.of("summary", line.get(0), line.get(1)), this.separator, text);
		}
		this.target.write(bytes(text));
	}

	private static byte[] bytes(StringBuilder text) {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
