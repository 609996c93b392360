package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.sheet.CsvWriter;

/**
 * Writes results as CSV, with the summary after the last line. Results for people have
 * names and verdicts in their language and a byte order mark, which Excel needs.
 */
class CsvResults implements ResultWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final OutputStream target;

	private final ResultTexts texts;

	private final Locale language;

	private final char separator;

	private final boolean people;

	/**
	 * Create a writer.
	 * @param target the target
	 * @param texts renders the results
	 * @param language the language of the texts
	 * @param separator the separator of the cells
	 * @param people whether people read the results rather than programs
	 */
	CsvResults(OutputStream target, ResultTexts texts, Locale language, char separator, boolean people) {
		this.target = target;
		this.texts = texts;
		this.language = language;
		this.separator = separator;
		this.people = people;
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		StringBuilder text = new StringBuilder(64 * lines.size());
		for (CheckedLine line : lines) {
			if (!line.isBlank()) {
				CsvWriter.append(this.texts.cells(line, this.language, this.people), this.separator, text);
			}
		}
		return bytes(text);
	}

	@Override
	public void begin() throws IOException {
		StringBuilder text = new StringBuilder(this.people ? BYTE_ORDER_MARK : "");
		CsvWriter.append(this.texts.header(this.language, this.people), this.separator, text);
		this.target.write(bytes(text));
	}

	@Override
	public void write(byte[] rendered, List<CheckedLine> lines) throws IOException {
		this.target.write(rendered);
	}

	@Override
	public void finish(BatchSummary summary, FileInfo info) throws IOException {
		StringBuilder text = new StringBuilder();
		String first = this.people ? this.texts.text("batch.summary", this.language) : "summary";
		for (List<String> line : this.texts.summary(summary, info, this.language, this.people)) {
			CsvWriter.append(List.of(first, line.get(0), line.get(1)), this.separator, text);
		}
		this.target.write(bytes(text));
	}

	private static byte[] bytes(StringBuilder text) {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
