package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * Writes an XLSX workbook row by row in constant memory, with inline strings. All cells
 * have the format “text”, so that leading zeros and long numbers survive editing.
 */
public final class XlsxWriter {

	/** The maximum number of rows of a sheet. */
	private static final int MOST_ROWS = 1_048_576;

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
			+ "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
			+ "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
			+ "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
			+ "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
			+ "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
			+ "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
			+ "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
			+ "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
			+ "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
			+ " applyFont=\"1\"/></cellXfs></styleSheet>";

	private final ZipOutputStream zip;

	private final List<String> sheets = new ArrayList<>();

	private @Nullable String sheet;

	private int columns;

	private int rows;

	/**
	 * Create a workbook.
	 * @param target the target, not closed by {@link #finish()}
	 */
	public XlsxWriter(OutputStream target) {
		this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
		this.zip.setLevel(Deflater.BEST_SPEED);
	}

	/**
	 * Begin a sheet.
	 * @param name the name of the sheet
	 * @param width the number of columns
	 * @throws IOException if the workbook cannot be written
	 */
	public void beginSheet(String name, int width) throws IOException {
		endSheet();
		this.sheet = name;
		this.sheets.add(name);
		this.columns = width;
		this.rows = 0;
		this.zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + this.sheets.size() + ".xml"));
		write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
				+ "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
				+ "</sheetViews><cols><col min=\"1\" max=\"" + width
				+ "\" width=\"22\" style=\"1\" customWidth=\"1\"/></cols><sheetData>");
	}

	/**
	 * Write rows rendered by {@link #row}, in a further sheet if this one is full.
	 * @param xml the rows
	 * @param count the number of rows
	 * @throws IOException if the workbook cannot be written
	 */
	public void write(byte[] xml, int count) throws IOException {
		if (this.rows + count > MOST_ROWS && this.sheet != null) {
			beginSheet(this.sheets.get(0) + " " + (this.sheets.size() + 1), this.columns);
		}
		this.rows += count;
		this.zip.write(xml);
	}

	/**
	 * Finish the workbook.
	 * @throws IOException if the workbook cannot be written
	 */
	public void finish() throws IOException {
		endSheet();
		part("xl/styles.xml", STYLES);
		StringBuilder workbook = new StringBuilder(HEAD).append("<workbook xmlns=\"")
			.append(MAIN)
			.append("\" xmlns:r=\"")
			.append(RELATIONS)
			.append("\"><sheets>");
		StringBuilder relations = new StringBuilder(HEAD)
			.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		StringBuilder types = new StringBuilder(HEAD)
			.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\""
					+ " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
			.append(type("/xl/workbook.xml", "sheet.main"))
			.append(type("/xl/styles.xml", "styles"));
		for (int i = 1; i <= this.sheets.size(); i++) {
			workbook.append("<sheet name=\"");
			XlsxText.write(this.sheets.get(i - 1), workbook);
			workbook.append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
			relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
			types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
		}
		relations.append(relation(this.sheets.size() + 1, "styles", "styles.xml"));
		part("xl/workbook.xml", workbook + "</sheets></workbook>");
		part("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
		part("_rels/.rels",
				HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
						+ relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
		part("[Content_Types].xml", types + "</Types>");
		this.zip.finish();
	}

	/**
	 * Render a row.
	 * @param cells the texts of the cells, truncated at the length limit of a cell
	 * @param xml the XML to append to
	 */
	public static void row(List<String> cells, StringBuilder xml) {
		row(cells, 1, xml);
	}

	/**
	 * Render a header row, in bold.
	 * @param cells the column names
	 * @param xml the XML to append to
	 */
	public static void headerRow(List<String> cells, StringBuilder xml) {
		row(cells, 2, xml);
	}

	private static void row(List<String> cells, int style, StringBuilder xml) {
		xml.append("<row>");
		for (String cell : cells) {
			xml.append("<c s=\"").append(style);
			if (cell.isEmpty()) {
				xml.append("\"/>");
				continue;
			}
			xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
			XlsxText.write(truncate(cell), xml);
			xml.append("</t></is></c>");
		}
		xml.append("</row>");
	}

	/**
	 * {@return the text, truncated at the length limit of a cell}
	 */
	static String truncate(String cell) {
		return (cell.length() > SheetRows.LONGEST_CELL) ? cell.substring(0, SheetRows.LONGEST_CELL - 1) + "…" : cell;
	}

	private void endSheet() throws IOException {
		if (this.sheet != null) {
			write("</sheetData></worksheet>");
			this.zip.closeEntry();
		}
	}

	private void part(String name, String xml) throws IOException {
		this.zip.putNextEntry(new ZipEntry(name));
		write(xml);
		this.zip.closeEntry();
	}

	private void write(String xml) throws IOException {
		this.zip.write(xml.getBytes(StandardCharsets.UTF_8));
	}

	private static String type(String part, String kind) {
		return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
				+ "spreadsheetml." + kind + "+xml\"/>";
	}

	private static String relation(int id, String kind, String target) {
		return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

}
