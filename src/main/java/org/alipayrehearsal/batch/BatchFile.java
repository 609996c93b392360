package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.alipayrehearsal.batch.RejectedFileException.Reason;
import org.alipayrehearsal.batch.sheet.CsvRows;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.SheetRows;
import org.alipayrehearsal.batch.sheet.WorkbookException;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as a table. Its format is detected by its first bytes.
 *
 * @param rows the rows after the first row of data
 * @param columns the columns named by the header
 * @param first the first row of data
 */
record BatchFile(SheetRows rows, Columns columns, SheetRow first) {

	private static final int TEXTS_TO_FILE = 3;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] EMPTY_ZIP = { 'P', 'K', 5, 6 };

	private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	/**
	 * Open a file and read its header.
	 * @param content the content
	 * @param charset the encoding declared by the sender, or null
	 * @param names the known column names
	 * @param mostWorkbook the maximum size of a workbook, in bytes
	 * @param workbookPermit acquires a further permit before a workbook is read into
	 * memory
	 * @throws RejectedFileException if the file is not checked
	 * @throws IOException if the file cannot be read
	 */
	static BatchFile open(InputStream content, @Nullable Charset charset, ColumnNames names, long mostWorkbook,
			Runnable workbookPermit) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(content, ZIP.length);
		byte[] begin = bytes.readNBytes(ZIP.length);
		if (begin.length == 0) {
			throw new RejectedFileException(Reason.EMPTY_FILE);
		}
		bytes.unread(begin);
		if (Arrays.equals(begin, COMPOUND_FILE)) {
			throw new RejectedFileException(Reason.OLD_WORKBOOK);
		}
		boolean zip = Arrays.equals(begin, ZIP) || Arrays.equals(begin, EMPTY_ZIP);
		if (zip) {
			workbookPermit.run();
		}
		return of(zip ? workbook(bytes, mostWorkbook) : new CsvRows(bytes, charset), names);
	}

	private static SheetRows workbook(InputStream bytes, long most) throws IOException {
		byte[] file = bytes.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
		if (file.length > most) {
			throw new RejectedFileException(Reason.WORKBOOK_TOO_LARGE);
		}
		try {
			return new XlsxRows(file, TEXTS_TO_FILE * most);
		}
		catch (WorkbookException ex) {
			throw new RejectedFileException((ex.reason() == WorkbookException.Reason.TOO_LARGE)
					? Reason.WORKBOOK_TOO_LARGE : Reason.NOT_A_WORKBOOK);
		}
	}

	private static BatchFile of(SheetRows rows, ColumnNames names) throws IOException {
		SheetRow header = BatchRun.nextRow(rows);
		if (header == null) {
			throw new RejectedFileException(Reason.EMPTY_FILE);
		}
		Columns columns = Columns.of(header, names);
		SheetRow first = BatchRun.nextRow(rows);
		if (first == null) {
			throw new RejectedFileException(Reason.NO_LINES);
		}
		return new BatchFile(rows, columns, first);
	}

	@Override
	public String toString() {
		return "BatchFile[]";
	}

}
