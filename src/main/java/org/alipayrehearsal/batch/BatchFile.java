package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alipayrehearsal.batch.RejectedFileException.Reason;
import org.alipayrehearsal.batch.sheet.AddedColumns;
import org.alipayrehearsal.batch.sheet.CsvRows;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.SheetRows;
import org.alipayrehearsal.batch.sheet.WorkbookException;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.alipayrehearsal.batch.sheet.XlsxWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as a table. Its format is detected by its first bytes. The table is in
 * the sheet, and below the row, with the most known column names; the row is one of the
 * first ten that are not blank.
 */
final class BatchFile {

	private static final int TEXTS_TO_FILE = 3;

	private static final int HEADER_ROWS = 10;

	/** The maximum number of blank rows before the first row with content. */
	private static final int MOST_BLANK_ROWS = 10_000;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] EMPTY_ZIP = { 'P', 'K', 5, 6 };

	private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	/** How many bytes are examined for other formats in text. */
	private static final int BEGINNING = 256;

	private final SheetRows rows;

	private final List<SheetRow> preface;

	private final Columns columns;

	private final Deque<SheetRow> ahead;

	private final FileInfo info;

	private final @Nullable XlsxWorkbook workbook;

	private final int sheet;

	private final AddedColumns added;

	private BatchFile(SheetRows rows, Header header, Columns columns, FileInfo info, @Nullable XlsxWorkbook workbook,
			int sheet) {
		this.rows = rows;
		this.added = header.added;
		this.preface = List.copyOf(header.preface);
		this.columns = columns;
		this.ahead = header.ahead;
		this.info = info;
		this.workbook = workbook;
		this.sheet = sheet;
	}

	/**
	 * Open a file and find its table.
	 * @param content the content
	 * @param charset the encoding declared by the sender, or null
	 * @param names the known column names
	 * @param mostWorkbook the maximum size of a workbook, in bytes
	 * @param addedColumns the number of columns to add to the sheet, 0 if the sheet is
	 * not written again
	 * @param workbookPermit acquires a further permit before a workbook is read into
	 * memory
	 * @throws RejectedFileException if the file is not checked
	 * @throws IOException if the file cannot be read
	 */
	static BatchFile open(InputStream content, @Nullable Charset charset, ColumnNames names, long mostWorkbook,
			int addedColumns, Runnable workbookPermit) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(content, BEGINNING);
		byte[] beginning = bytes.readNBytes(BEGINNING);
		if (beginning.length == 0) {
			throw new RejectedFileException(Reason.EMPTY_FILE);
		}
		bytes.unread(beginning);
		rejectOtherFormats(beginning, bytes, mostWorkbook);
		if (begins(beginning, ZIP) || begins(beginning, EMPTY_ZIP)) {
			workbookPermit.run();
			return ofWorkbook(bytes, names, mostWorkbook, addedColumns);
		}
		CsvRows rows = new CsvRows(bytes, charset);
		Header header = new Header(addedColumns);
		header.find(rows, names);
		if (header.known == 0 && OtherFormat.isBinary(beginning) && !rows.encoding().startsWith("UTF-16")) {
			throw new RejectedFileException(OtherFormat.UNKNOWN);
		}
		header.check(names);
		return of(rows, header, names, null, 0, List.of());
	}

	private static void rejectOtherFormats(byte[] beginning, InputStream file, long most) throws IOException {
		boolean compound = begins(beginning, COMPOUND_FILE);
		OtherFormat format = compound ? OtherFormat.ofCompoundFile(file, most) : OtherFormat.of(beginning);
		if (format != null) {
			throw new RejectedFileException(format);
		}
		if (compound) {
			throw new RejectedFileException(Reason.OLD_WORKBOOK);
		}
		String text = new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).strip();
		text = text.startsWith("ï»¿") ? text.substring(3).strip() : text;
		for (String tag : List.of("<html", "<!doctype html", "<table", "<?xml", "mime-version:")) {
			if (text.startsWith(tag)) {
				throw new RejectedFileException(Reason.WEB_PAGE);
			}
		}
	}

	private static BatchFile ofWorkbook(InputStream bytes, ColumnNames names, long most, int addedColumns)
			throws IOException {
		byte[] file = bytes.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
		if (file.length > most) {
			throw new RejectedFileException(Reason.WORKBOOK_TOO_LARGE);
		}
		try {
			XlsxWorkbook workbook = new XlsxWorkbook(file, TEXTS_TO_FILE * most);
			List<String> sheets = workbook.sheets();
			int[] known = new int[sheets.size()];
			int best = 0;
			AddedColumns added = new AddedColumns(addedColumns, Set.of());
			for (int i = 0; i < known.length; i++) {
				Header header = new Header(addedColumns);
				header.find(workbook.rows(i), names);
				known[i] = header.known;
				if (i == 0 || known[i] > known[best]) {
					best = i;
					added = header.added;
				}
			}
			List<String> others = new ArrayList<>();
			for (int i = 0; i < known.length; i++) {
				if (i != best && known[i] > 1 && 2 * known[i] >= known[best]) {
					others.add(sheets.get(i));
				}
			}
			XlsxRows rows = (addedColumns > 0) ? workbook.recordedRows(best, added) : workbook.rows(best);
			Header header = new Header(addedColumns);
			header.find(rows, names);
			header.check(names);
			return of(rows, header, names, workbook, best, others);
		}
		catch (WorkbookException ex) {
			throw switch (ex.reason()) {
				case TOO_LARGE -> new RejectedFileException(Reason.WORKBOOK_TOO_LARGE);
				case OPEN_DOCUMENT -> new RejectedFileException(Reason.OPEN_DOCUMENT);
				case BINARY_WORKBOOK -> new RejectedFileException(Reason.BINARY_WORKBOOK);
				case NUMBERS_DOCUMENT -> new RejectedFileException(Reason.NUMBERS_DOCUMENT);
				case NOT_A_WORKBOOK -> new RejectedFileException(Reason.NOT_A_WORKBOOK);
				case NO_FREE_COLUMNS -> new RejectedFileException(Reason.NO_FREE_COLUMNS);
				case DOCUMENT -> new RejectedFileException(OtherFormat.DOCUMENT);
				case PRESENTATION -> new RejectedFileException(OtherFormat.PRESENTATION);
				case ARCHIVE -> new RejectedFileException(OtherFormat.ARCHIVE);
			};
		}
	}

	private static BatchFile of(SheetRows rows, Header header, ColumnNames names, @Nullable XlsxWorkbook workbook,
			int sheet, List<String> otherSheets) throws IOException {
		Columns columns = Columns.of(header.headers, names, rows.isFrom1904());
		if (!header.readFirst(rows)) {
			throw new RejectedFileException(Reason.NO_LINES);
		}
		FileInfo info = new FileInfo(rows.encoding(), (workbook != null) ? workbook.sheets().get(sheet) : null,
				otherSheets, header.headers.get(0).line(), columns.ignored(), false, null);
		return new BatchFile(rows, header, columns, info, workbook, sheet);
	}

	/**
	 * Read the next row below the header.
	 * @return the row, possibly blank, or null at the end
	 * @throws IOException if the file cannot be read
	 */
	@Nullable SheetRow next() throws IOException {
		SheetRow row = this.ahead.poll();
		return (row != null) ? row : nextWithoutResults(this.rows, this.added);
	}

	/**
	 * Rows that hold only results of an earlier check, such as its summary, are left out.
	 */
	private static @Nullable SheetRow nextWithoutResults(SheetRows rows, AddedColumns added) throws IOException {
		SheetRow row = rows.next();
		while (row != null) {
			SheetRow rest = added.removeFrom(row);
			if (!rest.isBlank() || row.isBlank()) {
				return rest;
			}
			row = rows.next();
		}
		return null;
	}

	SheetRows rows() {
		return this.rows;
	}

	/**
	 * {@return the rows down to the header, which is the last or the last but one}
	 */
	List<SheetRow> preface() {
		return this.preface;
	}

	Columns columns() {
		return this.columns;
	}

	/**
	 * {@return the information known so far: the encoding may be detected later}
	 */
	FileInfo info() {
		return this.info.withEncoding(this.rows.encoding());
	}

	/**
	 * {@return the workbook, or null for a text}
	 */
	@Nullable XlsxWorkbook workbook() {
		return this.workbook;
	}

	/**
	 * {@return the columns of results in the answer}
	 */
	AddedColumns added() {
		return this.added;
	}

	/**
	 * {@return the index of the sheet in the workbook}
	 */
	int sheet() {
		return this.sheet;
	}

	private static boolean begins(byte[] bytes, byte[] signature) {
		return bytes.length >= signature.length
				&& Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
	}

	@Override
	public String toString() {
		return "BatchFile[]";
	}

	/** Finds the header in the first rows of a table. */
	private static final class Header {

		private final List<SheetRow> preface = new ArrayList<>();

		private final Deque<SheetRow> ahead = new ArrayDeque<>();

		private List<SheetRow> headers = List.of();

		private AddedColumns added;

		private int known;

		private boolean unreadable;

		private boolean empty = true;

		Header(int addedColumns) {
			this.added = new AddedColumns(addedColumns, Set.of());
		}

		void find(SheetRows rows, ColumnNames names) throws IOException {
			List<SheetRow> first = new ArrayList<>();
			int best = -1;
			int filled = 0;
			SheetRow row = rows.next();
			while (row != null) {
				first.add(row);
				if (!row.isBlank()) {
					this.empty = false;
					this.unreadable |= row.fault() != null;
					int count = Columns.known(row, names);
					boolean header = count > this.known && (filled == 0 || count > 1 || isAllKnown(row, names));
					best = header ? first.size() - 1 : best;
					this.known = header ? count : this.known;
					filled++;
				}
				boolean enough = filled == HEADER_ROWS || first.size() == MOST_BLANK_ROWS;
				row = enough ? null : rows.next();
			}
			if (best >= 0) {
				split(first, best, names);
			}
		}

		/** The second of two header rows names the same fields, in another language. */
		private void split(List<SheetRow> first, int best, ColumnNames names) {
			int headerEnd = best + 1;
			this.added = new AddedColumns(this.added.count(), replaced(first.get(best), names));
			List<SheetRow> below = first.subList(headerEnd, first.size());
			below.removeIf((row) -> !row.isBlank() && this.added.removeFrom(row).isBlank());
			first.replaceAll(this.added::removeFrom);
			SheetRow header = first.get(best);
			this.headers = List.of(header);
			if (headerEnd < first.size()) {
				SheetRow second = first.get(headerEnd);
				if (Columns.known(second, names) > 1 && 2 * Columns.known(second, names) >= this.known
						&& namesNothingElse(header, second, names)) {
					this.headers = List.of(header, second);
					headerEnd++;
				}
			}
			this.preface.addAll(first.subList(0, headerEnd));
			this.ahead.addAll(first.subList(headerEnd, first.size()));
		}

		private static Set<Integer> replaced(SheetRow header, ColumnNames names) {
			Set<Integer> replaced = new HashSet<>();
			for (int i = 0; i < header.cells().size(); i++) {
				if (names.isAdded(header.text(i))) {
					replaced.add(i);
				}
			}
			return replaced;
		}

		private static boolean namesNothingElse(SheetRow header, SheetRow second, ColumnNames names) {
			for (int i = 0; i < second.cells().size(); i++) {
				String path = names.find(header.text(i));
				String other = names.find(second.text(i));
				if (path != null && !second.text(i).isBlank() && !path.equals(other)) {
					return false;
				}
			}
			return true;
		}

		private static boolean isAllKnown(SheetRow row, ColumnNames names) {
			return row.cells().stream().allMatch((cell) -> cell.isBlank() || names.find(cell) != null);
		}

		void check(ColumnNames names) {
			if (this.empty) {
				throw new RejectedFileException(Reason.EMPTY_FILE);
			}
			if (this.known == 0) {
				throw this.unreadable ? new RejectedFileException(Reason.UNREADABLE_HEADER)
						: new RejectedFileException(Reason.NO_KNOWN_COLUMN, String.join(", ", names.paths()));
			}
		}

		/** Read up to the first row with content; false if there is none. */
		boolean readFirst(SheetRows rows) throws IOException {
			boolean found = this.ahead.stream().anyMatch((row) -> !row.isBlank());
			for (int i = 0; i < MOST_BLANK_ROWS && !found; i++) {
				SheetRow row = nextWithoutResults(rows, this.added);
				if (row == null) {
					return false;
				}
				this.ahead.add(row);
				found = !row.isBlank();
			}
			return found;
		}

	}

}
