package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.alipayrehearsal.constraint.AsciiText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first visible sheet of an XLSX workbook (ECMA-376), row by row. The file and
 * its shared strings are held in memory, the rows are not.
 */
public final class XlsxRows implements SheetRows {

	/** The maximum size of the sheet; a million rows of the form take a fifth. */
	private static final long MOST_BYTES = 1L << 31;

	/** Column XFD. */
	private static final int LAST_COLUMN = 16_384;

	private final SharedStrings texts;

	private final CellFormats formats;

	private final boolean from1904;

	private final XMLStreamReader sheet;

	private long row;

	private boolean damaged;

	/**
	 * Open a workbook.
	 * @param file the whole file
	 * @param mostMemory the maximum size of its shared strings in memory, in bytes
	 * @throws WorkbookException if the file is no workbook, or exceeds a limit
	 * @throws IOException if it cannot be read
	 */
	public XlsxRows(byte[] file, long mostMemory) throws IOException {
		ZipContent zip = new ZipContent(file);
		WorkbookParts parts = WorkbookParts.of(zip);
		this.texts = SharedStrings.read(open(zip, parts.texts()), mostMemory);
		this.formats = CellFormats.read(open(zip, parts.styles()));
		this.from1904 = parts.from1904();
		InputStream rows = zip.open(parts.sheet());
		if (rows == null) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		this.sheet = GuardedXml.open(rows, MOST_BYTES);
	}

	@Override
	public String encoding() {
		return "XLSX";
	}

	@Override
	public @Nullable SheetRow next() {
		if (this.damaged) {
			return null;
		}
		try {
			while (this.sheet.hasNext()) {
				int event = this.sheet.next();
				if (event == XMLStreamReader.START_ELEMENT && this.sheet.getLocalName().equals("row")) {
					return readRow();
				}
				if (event == XMLStreamReader.END_ELEMENT && this.sheet.getLocalName().equals("sheetData")) {
					return null;
				}
			}
			return null;
		}
		catch (XMLStreamException ex) {
			this.damaged = true;
			return SheetRow.broken(this.row + 1, LineFault.DAMAGED);
		}
	}

	private SheetRow readRow() throws XMLStreamException {
		long number = number(this.sheet.getAttributeValue(null, "r"));
		this.row = (number > 0) ? number : this.row + 1;
		List<String> cells = new ArrayList<>();
		List<CellKind> kinds = new ArrayList<>();
		LineFault fault = null;
		int column = 0;
		while (this.sheet.hasNext()) {
			int event = this.sheet.next();
			if (event == XMLStreamReader.END_ELEMENT && this.sheet.getLocalName().equals("row")) {
				break;
			}
			if (event == XMLStreamReader.START_ELEMENT && this.sheet.getLocalName().equals("c")) {
				int named = column(this.sheet.getAttributeValue(null, "r"));
				column = (named > 0) ? named : column + 1;
				XlsxCell cell = readCell();
				if (cell.text().length() > LONGEST_CELL) {
					fault = LineFault.CELL_TOO_LONG;
				}
				else if (column > MOST_CELLS) {
					fault = cell.text().isBlank() ? fault : LineFault.TOO_MANY_CELLS;
				}
				else {
					put(column - 1, cell, cells, kinds);
				}
			}
		}
		return (fault != null) ? SheetRow.broken(this.row, fault) : new SheetRow(this.row, cells, kinds, null);
	}

	private XlsxCell readCell() throws XMLStreamException {
		String type = this.sheet.getAttributeValue(null, "t");
		boolean date = this.formats.isDate((int) number(this.sheet.getAttributeValue(null, "s")));
		String raw = "";
		while (this.sheet.hasNext()) {
			int event = this.sheet.next();
			if (event == XMLStreamReader.END_ELEMENT && this.sheet.getLocalName().equals("c")) {
				break;
			}
			if (event == XMLStreamReader.START_ELEMENT
					&& (this.sheet.getLocalName().equals("v") || this.sheet.getLocalName().equals("is"))) {
				raw = XlsxText.ofElement(this.sheet, this.sheet.getLocalName());
			}
		}
		if ("s".equals(type)) {
			String shared = this.texts.get((int) number(raw));
			return (shared != null) ? XlsxCell.text(shared) : new XlsxCell("", CellKind.ERROR);
		}
		return XlsxCell.of(type, raw, date, this.from1904);
	}

	private static void put(int index, XlsxCell cell, List<String> cells, List<CellKind> kinds) {
		while (cells.size() <= index) {
			cells.add("");
			kinds.add(CellKind.TEXT);
		}
		cells.set(index, cell.text());
		kinds.set(index, cell.kind());
	}

	/** The column of a cell reference such as B5, from 1; 0 without one. */
	private static int column(@Nullable String reference) {
		int column = 0;
		for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
			char letter = reference.charAt(i);
			if (letter < 'A' || letter > 'Z') {
				break;
			}
			column = column * 26 + letter - 'A' + 1;
		}
		return Math.min(column, LAST_COLUMN + 1);
	}

	private static long number(@Nullable String digits) {
		if (digits == null || digits.isEmpty() || digits.length() > 9 || !AsciiText.isDigits(digits)) {
			return -1;
		}
		return Long.parseLong(digits);
	}

	private static @Nullable InputStream open(ZipContent zip, @Nullable String name) throws WorkbookException {
		return (name != null) ? zip.open(name) : null;
	}

}
