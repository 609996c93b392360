package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.alipayrehearsal.batch.sheet.CsvRows;
import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.SheetRows;
import org.alipayrehearsal.batch.sheet.WorkbookException;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, as a table: what it is, is told by its first bytes.
 *
 * @param rows the lines from the second that is an application on
 * @param columns what the first line names
 * @param first the first line that is an application
 */
record BatchFile(SheetRows rows, Columns columns, SheetRow first) {

	private static final int TEXTS_TO_FILE = 3;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] EMPTY_ZIP = { 'P', 'K', 5, 6 };

	private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	/**
	 * Opens a file.
	 * @param content its bytes
	 * @param charset the encoding that the sender says it has, or null
	 * @param names what columns can be called
	 * @param mostWorkbook how large a workbook may be
	 * @param workbookTurn called before a workbook is read, which takes more memory
	 * @throws RefusedBatchException where it is not checked
	 * @throws IOException where it cannot be read
	 */
	static BatchFile open(InputStream content, @Nullable Charset charset, ColumnNames names, long mostWorkbook,
			Runnable workbookTurn) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(content, ZIP.length);
		byte[] begin = bytes.readNBytes(ZIP.length);
		if (begin.length == 0) {
			throw new RefusedBatchException(BatchRefusal.EMPTY_FILE);
		}
		bytes.unread(begin);
		if (Arrays.equals(begin, COMPOUND_FILE)) {
			throw new RefusedBatchException(BatchRefusal.OLD_WORKBOOK);
		}
		boolean zip = Arrays.equals(begin, ZIP) || Arrays.equals(begin, EMPTY_ZIP);
		if (zip) {
			workbookTurn.run();
		}
		return of(zip ? workbook(bytes, mostWorkbook) : new CsvRows(bytes, charset), names);
	}

	private static SheetRows workbook(InputStream bytes, long most) throws IOException {
		byte[] file = bytes.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
		if (file.length > most) {
			throw new RefusedBatchException(BatchRefusal.WORKBOOK_TOO_LARGE);
		}
		try {
			return new XlsxRows(file, TEXTS_TO_FILE * most);
		}
		catch (WorkbookException ex) {
			throw new RefusedBatchException((ex.reason() == WorkbookException.Reason.TOO_LARGE)
					? BatchRefusal.WORKBOOK_TOO_LARGE : BatchRefusal.NOT_A_WORKBOOK);
		}
	}

	private static BatchFile of(SheetRows rows, ColumnNames names) throws IOException {
		SheetRow header = BatchRun.nextRow(rows);
		if (header == null) {
			throw new RefusedBatchException(BatchRefusal.EMPTY_FILE);
		}
		Columns columns = Columns.of(header, names);
		SheetRow first = BatchRun.nextRow(rows);
		if (first == null) {
			throw new RefusedBatchException(BatchRefusal.NO_LINES);
		}
		return new BatchFile(rows, columns, first);
	}

	@Override
	public String toString() {
		return "BatchFile[]";
	}

}
