package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180), separated by commas, semicolons or tabs, and recovers from syntax
 * errors. If a quoted cell is not closed or is followed by other text, only the line in
 * which it begins is lost, and reading continues in the next line. The text is buffered
 * for this up to a limit, so a file without line breaks needs no more memory than others.
 */
public final class CsvRows implements SheetRows {

	/** The maximum length of a row, in characters. */
	static final int LONGEST_LINE = 1 << 17;

	/** The maximum number of line breaks in a quoted cell. */
	static final int MOST_LINE_BREAKS = 50;

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	/** The number of lines whose separators are counted. */
	private static final int SEPARATOR_LINES = 12;

	/** The prefix of a first line that declares the separator to Excel. */
	private static final String DECLARATION = "sep=";

	private final BufferedText text;

	private final char separator;

	/** The number of the line in which the next row begins. */
	private long line = 1;

	/** The read position, relative to the start of the row. */
	private int offset;

	private int lineBreaks;

	/** The number of cells of the row before. */
	private int width;

	/**
	 * Create a reader.
	 * @param bytes the text
	 * @param declared the encoding declared by the sender, or null
	 * @throws IOException if the text cannot be read
	 */
	public CsvRows(InputStream bytes, @Nullable Charset declared) throws IOException {
		this.text = new BufferedText(bytes, declared, 2 * LONGEST_LINE);
		char declaredSeparator = declaredSeparator();
		if (declaredSeparator != 0) {
			this.separator = declaredSeparator;
			skipLine(new StringBuilder());
		}
		else {
			this.separator = mostFrequentSeparator();
		}
	}

	@Override
	public String encoding() {
		return this.text.encoding();
	}

	@Override
	public @Nullable Charset charset() {
		return this.text.detected();
	}

	@Override
	public char separator() {
		return this.separator;
	}

	@Override
	public @Nullable SheetRow next() throws IOException {
		this.offset = 0;
		this.lineBreaks = 0;
		if (peek() == BufferedText.END) {
			return null;
		}
		List<String> cells = new ArrayList<>(this.width);
		LineFault fault = readCells(cells);
		if (fault == null && this.text.isFaulty(this.offset)) {
			fault = LineFault.ENCODING;
		}
		long begin = this.line;
		if (fault != null) {
			StringBuilder source = new StringBuilder();
			skipLine(source);
			return SheetRow.unreadable(begin, fault, source.toString());
		}
		this.width = cells.size();
		this.line += this.lineBreaks;
		this.text.skip(this.offset);
		return SheetRow.of(begin, cells);
	}

	private @Nullable LineFault readCells(List<String> cells) throws IOException {
		while (true) {
			LineFault fault = (peek() == '"') ? readQuoted(cells) : readPlain(cells);
			if (fault != null) {
				return fault;
			}
			int next = peek();
			if (next != this.separator) {
				endLine(next);
				return null;
			}
			this.offset++;
			if (cells.size() == MOST_CELLS) {
				return LineFault.TOO_MANY_CELLS;
			}
		}
	}

	private @Nullable LineFault readPlain(List<String> cells) throws IOException {
		int start = this.offset;
		int next = peek();
		while (next != this.separator && !isLineEnd(next)) {
			this.offset++;
			if (this.offset - start > LONGEST_CELL) {
				return LineFault.CELL_TOO_LONG;
			}
			next = peek();
		}
		cells.add(this.text.text(start, this.offset));
		return (this.offset > LONGEST_LINE) ? LineFault.LINE_TOO_LONG : null;
	}

	private @Nullable LineFault readQuoted(List<String> cells) throws IOException {
		int start = ++this.offset;
		boolean doubled = false;
		while (true) {
			int next = peek();
			if (next == BufferedText.END) {
				return LineFault.QUOTE_NOT_CLOSED;
			}
			this.offset++;
			if (next == '"') {
				if (peek() != '"') {
					break;
				}
				doubled = true;
				this.offset++;
			}
			else if (next == '\n' || (next == '\r' && peek() != '\n')) {
				if (++this.lineBreaks > MOST_LINE_BREAKS) {
					return LineFault.QUOTE_NOT_CLOSED;
				}
			}
			if (this.offset - start > 2 * LONGEST_CELL) {
				return (this.lineBreaks > 0) ? LineFault.QUOTE_NOT_CLOSED : LineFault.CELL_TOO_LONG;
			}
		}
		String cell = this.text.text(start, this.offset - 1);
		cells.add(doubled ? cell.replace("\"\"", "\"") : cell);
		int next = peek();
		if (next != this.separator && !isLineEnd(next)) {
			return (this.lineBreaks > 0) ? LineFault.QUOTE_NOT_CLOSED : LineFault.TEXT_AFTER_QUOTE;
		}
		if (cells.get(cells.size() - 1).length() > LONGEST_CELL) {
			return LineFault.CELL_TOO_LONG;
		}
		return (this.offset > LONGEST_LINE) ? LineFault.LINE_TOO_LONG : null;
	}

	private void endLine(int next) throws IOException {
		if (next == BufferedText.END) {
			return;
		}
		this.offset++;
		this.lineBreaks++;
		if (next == '\r' && peek() == '\n') {
			this.offset++;
		}
	}

	/**
	 * Skip to the next line, ignoring quotation marks, and keep its text up to a limit.
	 */
	private void skipLine(StringBuilder source) throws IOException {
		this.offset = 0;
		int next = peek();
		while (!isLineEnd(next)) {
			if (source.length() < LONGEST_CELL) {
				boolean fault = next == TextDecoder.FAULT
						&& (source.isEmpty() || !Character.isHighSurrogate(source.charAt(source.length() - 1)));
				source.append(fault ? '\uFFFD' : (char) next);
			}
			this.text.skip(1);
			next = peek();
		}
		if (next == BufferedText.END) {
			return;
		}
		this.text.skip(1);
		this.line++;
		if (next == '\r' && peek() == '\n') {
			this.text.skip(1);
		}
	}

	private int peek() throws IOException {
		return this.text.at(this.offset);
	}

	/** The separator of a first line such as {@code sep=;}, or 0. */
	private char declaredSeparator() throws IOException {
		for (int i = 0; i < DECLARATION.length(); i++) {
			if (Character.toLowerCase(this.text.at(i)) != DECLARATION.charAt(i)) {
				return 0;
			}
		}
		int declared = this.text.at(DECLARATION.length());
		boolean known = declared >= 0 && new String(SEPARATORS).indexOf(declared) >= 0;
		return (known && isLineEnd(this.text.at(DECLARATION.length() + 1))) ? (char) declared : 0;
	}

	/**
	 * The separator that two lines in a row have in common most often, outside of
	 * quotation marks: titles above the table have none, or another one.
	 */
	private char mostFrequentSeparator() throws IOException {
		int[] common = new int[SEPARATORS.length];
		int[] previous = new int[SEPARATORS.length];
		int[] counts = new int[SEPARATORS.length];
		boolean quoted = false;
		int[] all = new int[SEPARATORS.length];
		int lines = 0;
		for (int ahead = 0; ahead < LONGEST_LINE && lines < SEPARATOR_LINES; ahead++) {
			int next = this.text.at(ahead);
			quoted ^= next == '"';
			if (next == BufferedText.END || (isLineEnd(next) && !quoted)) {
				for (int i = 0; i < counts.length; i++) {
					common[i] = Math.max(common[i], Math.min(previous[i], counts[i]));
					all[i] += counts[i];
				}
				previous = counts;
				counts = new int[SEPARATORS.length];
				lines++;
				if (next == BufferedText.END) {
					break;
				}
			}
			for (int i = 0; i < counts.length && !quoted; i++) {
				counts[i] += (next == SEPARATORS[i]) ? 1 : 0;
			}
		}
		boolean inCommon = Arrays.stream(common).anyMatch((count) -> count > 0);
		return mostFrequent(inCommon ? common : all);
	}

	private static char mostFrequent(int[] counts) {
		int most = 0;
		for (int i = 1; i < counts.length; i++) {
			most = (counts[i] > counts[most]) ? i : most;
		}
		return SEPARATORS[most];
	}

	private static boolean isLineEnd(int character) {
		return character == '\n' || character == '\r' || character == BufferedText.END;
	}

}
