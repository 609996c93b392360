package org.alipayrehearsal.batch.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.constraint.AsciiText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet of an {@link XlsxWorkbook}, row by row.
 */
public final class XlsxRows implements SheetRows {

	/** Column XFD. */
	static final int LAST_COLUMN = 16_384;

	/** Elements that a copy leaves out, or changes. */
	private static final Set<String> WITHOUT_ROWS = Set.of("c", "col", "dimension");

	private final XMLStreamReader sheet;

	private final @Nullable RecordingXmlReader recorder;

	private final SharedStrings texts;

	private final CellFormats formats;

	private final boolean from1904;

	private long row;

	private boolean ended;

	private String rest = "";

	XlsxRows(XMLStreamReader sheet, @Nullable RecordingXmlReader recorder, SharedStrings texts, CellFormats formats,
			boolean from1904) {
		this.sheet = sheet;
		this.recorder = recorder;
		this.texts = texts;
		this.formats = formats;
		this.from1904 = from1904;
	}

	@Override
	public String encoding() {
		return "XLSX";
	}

	@Override
	public boolean isFrom1904() {
		return this.from1904;
	}

	/**
	 * The XML after the last row, of a recorded sheet. If the sheet has not been read to
	 * its end, the tags that close it.
	 * @return the XML
	 */
	public String rest() {
		return (!this.ended && this.recorder != null) ? this.recorder.endTags() : this.rest;
	}

	@Override
	public @Nullable SheetRow next() {
		if (this.ended) {
			return null;
		}
		try {
			while (this.sheet.hasNext()) {
				int event = this.sheet.next();
				if (event == XMLStreamReader.START_ELEMENT && this.sheet.getLocalName().equals("row")) {
					return readRow();
				}
				if (event == XMLStreamReader.START_ELEMENT && WITHOUT_ROWS.contains(this.sheet.getLocalName())) {
					skip();
				}
				if (event == XMLStreamReader.END_ELEMENT && this.sheet.getLocalName().equals("sheetData")) {
					break;
				}
			}
			readRest();
			return null;
		}
		catch (XMLStreamException ex) {
			this.ended = true;
			return damaged();
		}
	}

	private void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0 && this.sheet.hasNext()) {
			int event = nextWithoutRow();
			depth += (event == XMLStreamReader.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamReader.END_ELEMENT) ? 1 : 0;
		}
	}

	/** A row in place of the rest of the sheet, which cannot be read. */
	private SheetRow damaged() {
		this.row++;
		this.rest = (this.recorder != null) ? this.recorder.endTags() : "";
		return SheetRow.unreadable(this.row, LineFault.DAMAGED, "");
	}

	private void readRest() throws XMLStreamException {
		this.ended = true;
		if (this.recorder != null) {
			while (this.sheet.hasNext()) {
				this.sheet.next();
			}
			this.rest = this.recorder.take();
		}
	}

	private SheetRow readRow() throws XMLStreamException {
		long number = number(this.sheet.getAttributeValue(null, "r"));
		this.row = (number > 0) ? number : this.row + 1;
		boolean hidden = isTrue(this.sheet.getAttributeValue(null, "hidden"));
		List<String> cells = new ArrayList<>();
		List<CellKind> kinds = new ArrayList<>();
		LineFault fault = null;
		int column = 0;
		int count = 0;
		while (this.sheet.hasNext()) {
			int event = nextWithoutRow();
			if (event == XMLStreamReader.END_ELEMENT && this.sheet.getLocalName().equals("row")) {
				break;
			}
			if (event == XMLStreamReader.START_ELEMENT && this.sheet.getLocalName().equals("c")) {
				if (++count > LAST_COLUMN) {
					throw new XMLStreamException("More cells than a row can have");
				}
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
		String xml = (this.recorder != null) ? this.recorder.take() : "";
		return (fault != null) ? SheetRow.unreadable(this.row, fault, xml)
				: new SheetRow(this.row, cells, kinds, null, hidden, xml);
	}

	private XlsxCell readCell() throws XMLStreamException {
		String type = this.sheet.getAttributeValue(null, "t");
		int format = (int) number(this.sheet.getAttributeValue(null, "s"));
		String raw = null;
		boolean formula = false;
		while (this.sheet.hasNext()) {
			int event = nextWithoutRow();
			if (event == XMLStreamReader.END_ELEMENT && this.sheet.getLocalName().equals("c")) {
				break;
			}
			if (event == XMLStreamReader.START_ELEMENT) {
				String name = this.sheet.getLocalName();
				if (name.equals("v") || name.equals("is")) {
					raw = XlsxText.ofElement(this.sheet, name);
				}
				formula |= name.equals("f");
			}
		}
		if (raw == null) {
			return new XlsxCell("", formula ? CellKind.FORMULA : CellKind.TEXT);
		}
		if ("s".equals(type)) {
			String shared = this.texts.get((int) number(raw));
			return (shared != null) ? XlsxCell.text(shared) : new XlsxCell("", CellKind.ERROR);
		}
		return XlsxCell.of(type, raw, this.formats.isDate(format), this.formats.digits(format), this.from1904);
	}

	/**
	 * A row within a row ends the outer one too early, and one within a cell may be left
	 * out of a copy.
	 */
	private int nextWithoutRow() throws XMLStreamException {
		int event = this.sheet.next();
		if (event == XMLStreamReader.START_ELEMENT && this.sheet.getLocalName().equals("row")) {
			throw new XMLStreamException("Row within another element");
		}
		return event;
	}

	private static void put(int index, XlsxCell cell, List<String> cells, List<CellKind> kinds) {
		while (cells.size() <= index) {
			cells.add("");
			kinds.add(CellKind.TEXT);
		}
		cells.set(index, cell.text());
		kinds.set(index, cell.kind());
	}

	/**
	 * The column of a cell reference such as B5, from 1; 0 without one.
	 */
	static int column(@Nullable String reference) {
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

	/**
	 * A number of an attribute, or -1.
	 */
	static long number(@Nullable String digits) {
		if (digits == null || digits.isEmpty() || digits.length() > 9 || !AsciiText.isDigits(digits)) {
			return -1;
		}
		return Long.parseLong(digits);
	}

	static boolean isTrue(@Nullable String value) {
		return "1".equals(value) || "true".equals(value);
	}

}
