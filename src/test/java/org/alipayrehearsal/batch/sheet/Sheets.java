package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables for tests.
 */
public final class Sheets {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private Sheets() {
	}

	/**
	 * Reads a CSV text.
	 */
	static List<SheetRow> csv(String text) throws IOException {
		return csv(text.getBytes(StandardCharsets.UTF_8));
	}

	static List<SheetRow> csv(byte[] bytes) throws IOException {
		return all(new CsvRows(new ByteArrayInputStream(bytes), null));
	}

	static List<SheetRow> csv(String text, Charset charset) throws IOException {
		return csv(text.getBytes(charset));
	}

	static List<SheetRow> xlsx(byte[] file) throws IOException {
		return all(new XlsxWorkbook(file, 1 << 22).rows(0));
	}

	static List<SheetRow> all(SheetRows rows) throws IOException {
		List<SheetRow> all = new ArrayList<>();
		for (SheetRow row = rows.next(); row != null; row = rows.next()) {
			all.add(row);
		}
		return all;
	}

	/**
	 * A workbook as Excel lays it out: the sheet before its shared texts, and a style for
	 * dates under number 1.
	 * @param rows the content of sheetData
	 * @param shared the shared texts, as XML
	 * @return the file
	 */
	public static byte[] workbook(String rows, String... shared) {
		StringBuilder texts = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
		for (String text : shared) {
			texts.append("<si>").append(text).append("</si>");
		}
		return zip(Map.of("xl/workbook.xml",
				"<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPE
						+ "\"><sheets><sheet name=\"Hidden\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/>"
						+ "<sheet name=\"Clients\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
						+ relation("rId1", "worksheet", "worksheets/sheet1.xml")
						+ relation("rId2", "sharedStrings", "/xl/sharedStrings.xml")
						+ relation("rId3", "styles", "styles.xml") + "</Relationships>",
				"xl/worksheets/sheet1.xml",
				"<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>",
				"xl/sharedStrings.xml", texts + "</sst>", "xl/styles.xml",
				"<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
						+ "<numFmt numFmtId=\"165\" formatCode=\"0.00 &quot;days&quot;\"/></numFmts>"
						+ "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
						+ "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"));
	}

	/**
	 * A workbook with several sheets, with the styles of {@link #workbook}.
	 * @param properties the attributes of workbookPr
	 * @param sheets for each sheet its name, a state such as {@code hidden}, and its XML
	 * within the element worksheet, separated by {@code |}
	 * @return the file
	 */
	public static byte[] workbookOf(String properties, String... sheets) {
		StringBuilder workbook = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		Map<String, String> parts = new LinkedHashMap<>();
		for (int i = 0; i < sheets.length; i++) {
			String[] sheet = sheets[i].split("\\|", 3);
			workbook.append("<sheet name=\"" + sheet[0] + "\" sheetId=\"" + (i + 1) + "\" state=\"" + sheet[1]
					+ "\" r:id=\"s" + i + "\"/>");
			relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
			parts.put("xl/worksheets/sheet" + i + ".xml",
					"<worksheet xmlns=\"" + MAIN + "\">" + sheet[2] + "</worksheet>");
		}
		parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPE + "\"><workbookPr "
				+ properties + "/><sheets>" + workbook + "</sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
						+ relation("rId3", "styles", "styles.xml") + "</Relationships>");
		parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN
				+ "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
				+ "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
		return zip(parts);
	}

	/**
	 * Rows of texts, as inline strings.
	 * @param first the number of the first row
	 * @param rows the rows, their cells separated by commas
	 * @return the rows as XML
	 */
	public static String rows(int first, String... rows) {
		StringBuilder xml = new StringBuilder();
		for (int i = 0; i < rows.length; i++) {
			xml.append("<row r=\"").append(first + i).append("\">");
			String[] cells = rows[i].split(",", -1);
			for (int column = 0; column < cells.length; column++) {
				if (!cells[column].isEmpty()) {
					xml.append("<c r=\"" + (char) ('A' + column) + (first + i) + "\" t=\"inlineStr\"><is><t>")
						.append(cells[column])
						.append("</t></is></c>");
				}
			}
			xml.append("</row>");
		}
		return xml.toString();
	}

	/**
	 * A ZIP.
	 * @param files what is in it
	 * @return the file
	 */
	public static byte[] zip(Map<String, String> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	private static String relation(String id, String kind, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

}
