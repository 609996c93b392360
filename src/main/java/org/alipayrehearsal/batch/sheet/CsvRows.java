package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
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

	private static final int END = -1;

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	private final TextDecoder text;

	private final CharBuffer buffer = CharBuffer.allocate(2 * LONGEST_LINE).limit(0);

	private final char separator;

	/** The line that the next row begins in. */
	private long line = 1;

	/** Where reading stands behind the buffer's position. */
	private int offset;

	private int lineBreaks;

	private boolean atEnd;

	/**
	 * Opens a text.
	 * @param bytes the text
	 * @param declared what the sender says the encoding is, or null
	 * @throws IOException where it cannot be read
	 */
	public CsvRows(InputStream bytes, @Nullable Charset declared) throws IOException {
		this.text = new TextDecoder(bytes, declared);
		this.separator = findSeparator();
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
		if (peek() == END) {
			return null;
		}
		List<String> cells = new ArrayList<>();
		LineFault fault = readCells(cells);
		if (fault == null && this.text.isFaulty() && holdsFault()) {
			fault = LineFault.ENCODING;
		}
		long begin = this.line;
		if (fault != null) {
			skipLine();
			return SheetRow.broken(begin, fault);
		}
		this.line += this.lineBreaks;
		this.buffer.position(this.buffer.position() + this.offset);
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
		cells.add(text(start, this.offset));
		return (this.offset > LONGEST_LINE) ? LineFault.LINE_TOO_LONG : null;
	}

	private @Nullable LineFault readQuoted(List<String> cells) throws IOException {
		int start = ++this.offset;
		boolean doubled = false;
		while (true) {
			int next = peek();
			if (next == END) {
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
		String cell = text(start, this.offset - 1);
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
		if (next == END) {
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
			this.buffer.get();
			next = peek();
		}
		if (next == END) {
			return;
		}
		this.buffer.get();
		this.line++;
		if (next == '\r' && peek() == '\n') {
			this.buffer.get();
		}
	}

	private boolean holdsFault() {
		int position = this.buffer.position();
		for (int i = 0; i < this.offset; i++) {
			if (this.buffer.get(position + i) == TextDecoder.FAULT
					&& (i == 0 || !Character.isHighSurrogate(this.buffer.get(position + i - 1)))) {
				return true;
			}
		}
		return false;
	}

	/** The character at the offset; the text goes on being read where need be. */
	private int peek() throws IOException {
		int index = this.buffer.position() + this.offset;
		if (index >= this.buffer.limit() && !fill()) {
			return END;
		}
		return this.buffer.get(this.buffer.position() + this.offset);
	}

	private boolean fill() throws IOException {
		if (this.atEnd) {
			return false;
		}
		this.buffer.compact();
		this.atEnd = this.text.read(this.buffer) < 0;
		this.buffer.flip();
		return !this.atEnd;
	}

	private String text(int start, int end) {
		int first = this.buffer.arrayOffset() + this.buffer.position();
		return new String(this.buffer.array(), first + start, end - start);
	}

	private static boolean isLineEnd(int character) {
		return character == '\n' || character == '\r' || character == END;
	}

	/**
	 * What stands most often in the first line, outside of quotation marks; or what Excel
	 * is told in a line of its own, {@code sep=;}.
	 */
	private char findSeparator() throws IOException {
		char told = toldSeparator();
		if (told != 0) {
			return told;
		}
		int[] counts = new int[SEPARATORS.length];
		boolean quoted = false;
		for (this.offset = 0; this.offset < LONGEST_LINE; this.offset++) {
			int next = peek();
			if (next == END || (isLineEnd(next) && !quoted)) {
				break;
			}
			quoted ^= next == '"';
			for (int i = 0; i < counts.length && !quoted; i++) {
				counts[i] += (next == SEPARATORS[i]) ? 1 : 0;
			}
		}
		int most = Arrays.stream(counts).max().orElse(0);
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] == most) {
				return SEPARATORS[i];
			}
		}
		return SEPARATORS[0];
	}

	private char toldSeparator() throws IOException {
		String told = "sep=";
		for (this.offset = 0; this.offset < told.length(); this.offset++) {
			if (Character.toLowerCase(peek()) != told.charAt(this.offset)) {
				return 0;
			}
		}
		int separator = peek();
		this.offset++;
		if (separator < 0 || new String(SEPARATORS).indexOf(separator) < 0 || !isLineEnd(peek())) {
			return 0;
		}
		skipLine();
		return (char) separator;
	}

}
