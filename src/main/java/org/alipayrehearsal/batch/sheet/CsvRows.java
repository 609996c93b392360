package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180) that may be broken. A cell in quotation marks can hold line
 * breaks; where it never ends, or is followed by what cannot follow, only the line it
 * begins in is lost, and reading goes on with the next. For that a bounded part of the
 * text is kept, so that a file without any line break costs no more memory than another.
 */
public final class CsvRows implements SheetRows {

	/** No line of this form comes near it. */
	static final int LONGEST_LINE = 1 << 17;

	/** No cell of this form has as many lines. */
	static final int MOST_LINE_BREAKS = 50;

	private final BufferedText text;

	private final char separator;

	/** The line that the next row begins in. */
	private long line = 1;

	/** Where reading stands behind the row's beginning. */
	private int offset;

	private int lineBreaks;

	/**
	 * Opens a text.
	 * @param bytes the text
	 * @param declared what the sender says the encoding is, or null
	 * @throws IOException where it cannot be read
	 */
	public CsvRows(InputStream bytes, @Nullable Charset declared) throws IOException {
		this.text = new BufferedText(bytes, declared, 2 * LONGEST_LINE);
		CsvSeparator found = CsvSeparator.of(this.text);
		this.separator = found.character();
		if (found.ownLine()) {
			skipLine();
		}
	}

	@Override
	public String encoding() {
		return this.text.encoding();
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
		List<String> cells = new ArrayList<>();
		LineFault fault = readCells(cells);
		if (fault == null && this.text.isFaulty(this.offset)) {
			fault = LineFault.ENCODING;
		}
		long begin = this.line;
		if (fault != null) {
			skipLine();
			return SheetRow.broken(begin, fault);
		}
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

	/** Goes on behind the next line break, wherever a cell may have ended. */
	private void skipLine() throws IOException {
		this.offset = 0;
		int next = peek();
		while (!isLineEnd(next)) {
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

	static boolean isLineEnd(int character) {
		return character == '\n' || character == '\r' || character == BufferedText.END;
	}

}
