package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alipayrehearsal.batch.sheet.CsvWriter;
import org.alipayrehearsal.batch.sheet.SheetRow;

/**
 * Writes the results into columns added to a CSV file: the same rows in the same order,
 * with the same separator and in the same encoding, if that can represent all results. A
 * row that cannot be read, or that has cells where results are added, becomes one cell.
 * All cells are safe to open in a spreadsheet program. The summary follows below, in the
 * added columns.
 */
class AnnotatedCsv implements ResultWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Encodings that can represent every text. */
	private static final Set<String> COMPLETE = Set.of("GB18030", "UTF-16LE", "UTF-16BE");

	private final OutputStream target;

	private final BatchFile file;

	private final ResultTexts texts;

	private final Locale language;

	private final char separator;

	private final Charset charset;

	/** The index of the first column of results. */
	private final int first;

	/** Whether the last row written is blank. */
	private boolean endsBlank;

	AnnotatedCsv(OutputStream target, BatchFile file, ResultTexts texts, Locale language) {
		this.target = target;
		this.file = file;
		this.texts = texts;
		this.language = language;
		this.separator = file.rows().separator();
		this.charset = charset(file);
		this.first = file.added().first(file.columns().width());
	}

	/**
	 * {@return the encoding of the answer: the one of the file if it can represent every
	 * text, otherwise UTF-8}
	 */
	static Charset charset(BatchFile file) {
		Charset original = file.rows().charset();
		return (original != null && COMPLETE.contains(original.name())) ? original : StandardCharsets.UTF_8;
	}

	@Override
	public FileInfo complete(FileInfo info) {
		return info.withReencoded(!info.encoding().equals(this.charset.name()));
	}

	@Override
	public byte[] render(List<CheckedLine> lines) {
		StringBuilder text = new StringBuilder(256 * lines.size());
		for (CheckedLine line : lines) {
			boolean inCells = line.fault() == null && !reachesResults(line.row());
			append(inCells ? line.row().cells() : List.of(source(line.row())),
					this.texts.addedCells(line, this.language), text);
		}
		return bytes(text);
	}

	/** Whether a row, such as a note, has cells where the results are added. */
	private boolean reachesResults(SheetRow row) {
		for (int i = this.first; i < this.first + ResultTexts.ADDED_COLUMNS.size(); i++) {
			if (!row.text(i).isBlank()) {
				return true;
			}
		}
		return false;
	}

	/** A row as one cell, so that the added cells stay in their columns. */
	private String source(SheetRow row) {
		return row.source().isEmpty() ? String.join(String.valueOf(this.separator), row.cells()) : row.source();
	}

	@Override
	public void begin() throws IOException {
		// GB18030 has no mark: spreadsheet programs expect none.
		boolean marked = !this.charset.name().equals("GB18030");
		StringBuilder text = new StringBuilder(marked ? BYTE_ORDER_MARK : "");
		long header = this.file.info().headerLine();
		for (SheetRow row : this.file.preface()) {
			append((row.fault() == null) ? row.cells() : List.of(row.source()),
					(row.line() == header) ? this.texts.addedHeader(this.language) : List.of(), text);
		}
		this.target.write(bytes(text));
	}

	@Override
	public void write(byte[] rendered, List<CheckedLine> lines) throws IOException {
		this.target.write(rendered);
		if (!lines.isEmpty()) {
			this.endsBlank = lines.get(lines.size() - 1).isBlank();
		}
	}

	@Override
	public void finish(BatchSummary summary, FileInfo info) throws IOException {
		StringBuilder text = new StringBuilder();
		if (!this.endsBlank) {
			append(List.of(), List.of(), text);
		}
		for (List<String> line : this.texts.summary(summary, info, this.language, true)) {
			append(List.of(), line, text);
		}
		this.target.write(bytes(text));
	}

	private void append(List<String> cells, List<String> added, StringBuilder text) {
		List<String> all = new ArrayList<>(cells);
		int width = Math.max(this.file.columns().width(), this.first + ResultTexts.ADDED_COLUMNS.size());
		while (all.size() > width && all.get(all.size() - 1).isBlank()) {
			all.remove(all.size() - 1);
		}
		while (all.size() < width) {
			all.add("");
		}
		for (int i = 0; i < added.size(); i++) {
			all.set(this.first + i, added.get(i));
		}
		CsvWriter.append(all, this.separator, text);
	}

	private byte[] bytes(CharSequence text) {
		return text.toString().getBytes(this.charset);
	}

}
