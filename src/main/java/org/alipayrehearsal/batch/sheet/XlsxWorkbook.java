package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX workbook (ECMA-376) for reading. The file and its shared strings are held in
 * memory, the rows of its sheets are not.
 */
public final class XlsxWorkbook {

	/** The maximum size of a sheet; a million rows of the form take a fifth. */
	private static final long MOST_BYTES = 1L << 31;

	/** The maximum size of the parts of a small file. */
	private static final long MOST_BYTES_OF_SMALL = 1L << 24;

	/**
	 * The maximum size of a part in relation to the file. Sheets are compressed to a
	 * twentieth; what is compressed to a thousandth would keep a processor busy.
	 */
	private static final long MOST_RATIO = 64;

	private final ZipContent zip;

	private final WorkbookParts parts;

	private final SharedStrings texts;

	private final CellFormats formats;

	/** The maximum size of a part, in bytes. */
	private final long mostXml;

	/**
	 * Open a workbook.
	 * @param file the whole file
	 * @param mostMemory the maximum size of its shared strings in memory, in bytes
	 * @throws WorkbookException if the file is no workbook, or exceeds a limit
	 * @throws IOException if it cannot be read
	 */
	public XlsxWorkbook(byte[] file, long mostMemory) throws IOException {
		this.mostXml = Math.min(MOST_BYTES, Math.max(MOST_BYTES_OF_SMALL, MOST_RATIO * file.length));
		this.zip = new ZipContent(file);
		this.parts = WorkbookParts.of(this.zip);
		this.texts = SharedStrings.read(open(this.parts.texts()), this.mostXml, mostMemory);
		this.formats = CellFormats.read(open(this.parts.styles()));
	}

	/**
	 * The names of the visible sheets; of all sheets if none is visible.
	 * @return the names, in the order of the tabs
	 */
	public List<String> sheets() {
		return this.parts.sheets().stream().map(WorkbookParts.Sheet::name).toList();
	}

	/**
	 * Whether the workbook has macros, and so another file name extension.
	 * @return whether it is an XLSM workbook
	 */
	public boolean hasMacros() {
		return this.parts.macros();
	}

	/**
	 * Read a sheet.
	 * @param sheet the index of the sheet, see {@link #sheets()}
	 * @return its rows
	 * @throws IOException if the sheet cannot be read
	 */
	public XlsxRows rows(int sheet) throws IOException {
		return new XlsxRows(xml(sheet), null, this.texts, this.formats, this.parts.from1904());
	}

	/**
	 * Read a sheet in order to write it again with columns of results.
	 * @param sheet the index of the sheet, see {@link #sheets()}
	 * @param added the columns of results
	 * @return its rows, with the XML of each
	 * @throws WorkbookException if the columns would be beyond the last one of a sheet
	 * @throws IOException if the sheet cannot be read
	 */
	public XlsxRows recordedRows(int sheet, AddedColumns added) throws IOException {
		int last = lastColumn(sheet, added);
		if (added.first(last) + added.count() > XlsxRows.LAST_COLUMN) {
			throw new WorkbookException(Reason.NO_FREE_COLUMNS);
		}
		RecordingXmlReader recorder = new RecordingXmlReader(xml(sheet), added, last);
		return new XlsxRows(recorder, recorder, this.texts, this.formats, this.parts.from1904());
	}

	/**
	 * Start to write the workbook again with columns of results in a sheet.
	 * @param sheet the index of the sheet, see {@link #sheets()}
	 * @param added the columns of results
	 * @param target the target
	 * @return the copy
	 * @throws IOException if the workbook cannot be written
	 */
	public XlsxCopy copy(int sheet, AddedColumns added, OutputStream target) throws IOException {
		int first = added.first(lastColumn(sheet, added)) + 1;
		return new XlsxCopy(this.zip, this.parts.sheets().get(sheet).part(), first, target);
	}

	/** The last column with content that is not replaced, from 1. */
	private int lastColumn(int sheet, AddedColumns added) throws IOException {
		XMLStreamReader xml = xml(sheet);
		int last = 1;
		int column = 0;
		try {
			while (xml.hasNext()) {
				if (xml.next() != XMLStreamReader.START_ELEMENT) {
					continue;
				}
				switch (xml.getLocalName()) {
					case "row" -> column = 0;
					case "c" -> {
						int named = XlsxRows.column(xml.getAttributeValue(null, "r"));
						column = (named > 0) ? named : column + 1;
					}
					case "v", "is", "f" -> last = added.replaced().contains(column - 1) ? last : Math.max(last, column);
					default -> {
						// Without content.
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			// The rows up to the damage are read, and so is their last column.
			return Math.min(last, XlsxRows.LAST_COLUMN);
		}
		return last;
	}

	private XMLStreamReader xml(int sheet) throws IOException {
		InputStream content = this.zip.open(this.parts.sheets().get(sheet).part());
		if (content == null) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		return GuardedXml.open(content, this.mostXml);
	}

	private @Nullable InputStream open(@Nullable String part) throws WorkbookException {
		return (part != null) ? this.zip.open(part) : null;
	}

}
