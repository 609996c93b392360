package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a workbook again with columns added to the right of a sheet's content. All other
 * parts are copied as they are, and so are the rows, their formats and their order. The
 * added cells are texts, so none of them is evaluated as a formula.
 */
public final class XlsxCopy {

	private static final Pattern END_OF_ROW = Pattern.compile("</((?:[^:>]*:)?)row>\\s*$");

	private static final Pattern STYLE = Pattern.compile("<(?:[^:> ]*:)?c [^>]*\\bs=\"(\\d+)\"");

	private final int firstColumn;

	private final ZipContent.Copy copy;

	XlsxCopy(ZipContent zip, String part, int firstColumn, OutputStream target) throws IOException {
		this.firstColumn = firstColumn;
		this.copy = zip.copy(part, target);
	}

	/**
	 * Add cells to a row.
	 * @param row a row of the recorded sheet
	 * @param cells the texts of the added cells; none for a row without results
	 * @param header whether the row is the header: the added cells then look as its last
	 * cell
	 * @param xml the XML to append to
	 */
	public void row(SheetRow row, List<String> cells, boolean header, StringBuilder xml) {
		Matcher end = END_OF_ROW.matcher(row.source());
		if (!end.find()) {
			row(row.line(), "", cells, xml);
			return;
		}
		int place = row.source().indexOf(RecordingXmlReader.PLACE);
		int rest = (place < 0) ? end.start() : place + 1;
		xml.append(row.source(), 0, (place < 0) ? end.start() : place);
		String style = "0";
		Matcher styles = STYLE.matcher(row.source());
		while (header && styles.find()) {
			style = styles.group(1);
		}
		cells(row.line(), end.group(1), cells, style, xml);
		xml.append(row.source(), rest, end.start());
		xml.append("</").append(end.group(1)).append("row>");
	}

	/**
	 * Render a row that consists of added cells only.
	 * @param line the number of the row
	 * @param cells the texts of the added cells
	 * @param xml the XML to append to
	 */
	public void row(long line, List<String> cells, StringBuilder xml) {
		row(line, "", cells, xml);
	}

	private void row(long line, String prefix, List<String> cells, StringBuilder xml) {
		xml.append('<').append(prefix).append("row r=\"").append(line).append("\">");
		cells(line, prefix, cells, "0", xml);
		xml.append("</").append(prefix).append("row>");
	}

	private void cells(long line, String prefix, List<String> cells, String style, StringBuilder xml) {
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i).isEmpty()) {
				continue;
			}
			xml.append('<').append(prefix).append("c r=\"");
			appendReference(this.firstColumn + i, line, xml);
			xml.append("\" s=\"").append(style).append("\" t=\"inlineStr\"><").append(prefix).append("is><");
			xml.append(prefix).append("t xml:space=\"preserve\">");
			XlsxText.write(XlsxWriter.truncate(cells.get(i)), xml);
			xml.append("</").append(prefix).append("t></").append(prefix).append("is></").append(prefix).append("c>");
		}
	}

	private static void appendReference(int column, long line, StringBuilder xml) {
		StringBuilder letters = new StringBuilder();
		for (int left = column; left > 0; left = (left - 1) / 26) {
			letters.append((char) ('A' + (left - 1) % 26));
		}
		xml.append(letters.reverse()).append(line);
	}

	/**
	 * Write a part of the sheet.
	 * @param xml the XML
	 * @throws IOException if the workbook cannot be written
	 */
	public void write(byte[] xml) throws IOException {
		this.copy.write(xml);
	}

	/**
	 * Finish the workbook.
	 * @param rest the XML after the last row
	 * @throws IOException if the workbook cannot be written
	 */
	public void finish(String rest) throws IOException {
		write(rest.getBytes(StandardCharsets.UTF_8));
		this.copy.finish();
	}

}
