package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fuzz tests of what reads a spreadsheet. One target runs at a time, see the guide for
 * contributors.
 */
class SheetFuzzTests {

	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, TextDecoder.GB18030,
			TextDecoder.WINDOWS_1252, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

	/**
	 * A workbook, or the rows and the shared strings of one, separated by a zero byte:
	 * changed bytes of a compressed part are rarely XML.
	 */
	@FuzzTest(maxDuration = "5m")
	void whenWorkbookIsAnythingShouldReadOrRefuseIt(byte[] content) throws IOException {
		byte[] file = (content.length > 1 && content[0] == 'P' && content[1] == 'K') ? content : workbook(content);
		try {
			XlsxWorkbook workbook = new XlsxWorkbook(file, 1 << 20);
			for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
				AddedColumns added = new AddedColumns(2, Set.of());
				List<SheetRow> rows = Sheets.all(workbook.rows(sheet));
				ByteArrayOutputStream copied = new ByteArrayOutputStream();
				XlsxRows recorded = workbook.recordedRows(sheet, added);
				XlsxCopy copy = workbook.copy(sheet, added, copied);
				for (SheetRow row = recorded.next(); row != null; row = recorded.next()) {
					StringBuilder xml = new StringBuilder();
					copy.row(row, List.of("a", "b"), false, xml);
					copy.write(xml.toString().getBytes(StandardCharsets.UTF_8));
				}
				copy.finish(recorded.rest());
				if (!rows.isEmpty() && rows.get(0).fault() == null) {
					assertThat(Sheets.all(new XlsxWorkbook(copied.toByteArray(), 1 << 20).rows(sheet)))
						.hasSameSizeAs(rows);
				}
			}
		}
		catch (WorkbookException ex) {
			// Refused with a reason.
		}
	}

	private static byte[] workbook(byte[] content) {
		String[] parts = new String(content, StandardCharsets.UTF_8).split("\0", 2);
		return Sheets.workbook(parts[0], (parts.length > 1) ? parts[1] : "<t>a</t>");
	}

	@FuzzTest(maxDuration = "5m")
	void whenTextIsAnythingShouldReadItsRows(byte[] content) throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream(content), null);
		long line = 0;
		for (SheetRow row = rows.next(); row != null; row = rows.next()) {
			assertThat(row.line()).isGreaterThan(line);
			line = row.line();
			assertThat(row.cells()).hasSizeLessThanOrEqualTo(SheetRows.MOST_CELLS)
				.allSatisfy((cell) -> assertThat(cell).hasSizeLessThanOrEqualTo(SheetRows.LONGEST_CELL));
		}
	}

	/** The first byte is the encoding that the sender declares, or none of them. */
	@FuzzTest(maxDuration = "5m")
	void whenBytesAreAnythingShouldDecodeAsTheEncodingDetected(byte[] content) throws IOException {
		int choice = (content.length > 0) ? content[0] & 0xff : CHARSETS.size();
		Charset declared = (choice < CHARSETS.size()) ? CHARSETS.get(choice) : null;
		byte[] bytes = (declared != null) ? Arrays.copyOfRange(content, 1, content.length) : content;
		TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(bytes), declared);
		StringBuilder text = new StringBuilder();
		CharBuffer part = CharBuffer.allocate(7);
		while (decoder.read(part) >= 0) {
			text.append(part.flip());
			part.clear();
		}
		Charset charset = Objects.requireNonNullElse(decoder.detected(), StandardCharsets.US_ASCII);
		assertThat(text.toString()).isEqualTo(decoder.isFaulty() ? text.toString() : strictly(bytes, charset));
		assertThat(decoder.isFaulty())
			.isEqualTo(text.indexOf(String.valueOf(TextDecoder.FAULT)) >= 0 && !isDecodable(bytes, charset));
	}

	private static boolean isDecodable(byte[] bytes, Charset charset) {
		try {
			strictly(bytes, charset);
			return true;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	private static String strictly(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
