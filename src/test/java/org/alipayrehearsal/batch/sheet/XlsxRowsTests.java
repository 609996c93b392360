package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class XlsxRowsTests {

	private static final String MAIN = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

	@Test
	void whenCellsAreOfAllKindsShouldReadThemAsTheyAreSeen() throws IOException {
		String row = "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>李</t><t>明</t></is></c>"
				+ "<c r=\"D3\"><v>13800138000</v></c><c r=\"E3\" s=\"1\"><v>46083</v></c>"
				+ "<c r=\"F3\" s=\"2\"><v>46083.75</v></c><c r=\"G3\" s=\"3\"><v>46083</v></c>"
				+ "<c r=\"H3\" t=\"b\"><v>1</v></c><c r=\"I3\" t=\"e\"><v>#N/A</v></c>"
				+ "<c r=\"J3\" t=\"str\"><f>A1</f><v>x</v></c><c r=\"K3\" t=\"d\"><v>2026-03-02</v></c></row>";
		List<SheetRow> rows = Sheets.xlsx(Sheets.workbook(row, "<t>a</t>",
				"<r><t>An</t></r><r><t xml:space=\"preserve\">na </t></r><rPh><t>x</t></rPh>"));
		assertThat(rows).hasSize(1);
		assertThat(rows.get(0).line()).isEqualTo(3);
		assertThat(rows.get(0).cells()).containsExactly("Anna ", "", "李明", "13800138000", "2026-03-02", "2026-03-02",
				"46083", "TRUE", "#N/A", "x", "2026-03-02");
		assertThat(rows.get(0).kinds()).containsExactly(CellKind.TEXT, CellKind.TEXT, CellKind.TEXT, CellKind.NUMBER,
				CellKind.DATE, CellKind.DATE, CellKind.NUMBER, CellKind.TEXT, CellKind.ERROR, CellKind.TEXT,
				CellKind.DATE);
	}

	@ParameterizedTest
	@CsvSource({ "6.2162610000000003E+18, 6216261000000000000", "0.38000000000000001, 0.38",
			"1.3800138E10, 13800138000", "0, 0", "0.0, 0", "-5, -5", "100, 100", "1E999999999, 1E999999999", "x, x" })
	void whenCellIsANumberShouldHaveAllDigitsThatAreShown(String raw, String seen) {
		assertThat(XlsxCell.of(null, raw, false, 0, false)).isEqualTo(new XlsxCell(seen, CellKind.NUMBER));
	}

	@ParameterizedTest
	@CsvSource({ "46083, false, 2026-03-02", "44621, true, 2026-03-02", "61, false, 1900-03-01", "60, false,",
			"2958465, false, 9999-12-31", "2958466, false,", "0, true, 1904-01-01", "2957003, true, 9999-12-31",
			"2957004, true,", "-1, false,", "46083.99, false, 2026-03-02" })
	void whenNumberIsADayShouldSayWhich(String number, boolean from1904, String day) {
		assertThat(SerialDate.toIso(number, from1904)).isEqualTo(day);
	}

	@Test
	void whenReferencesAreMissingOrBeyondAnySheetShouldStayWithinBounds() throws IOException {
		String rows = "<row><c><v>1</v></c><c><v>2</v></c></row>"
				+ "<row r=\"2\"><c r=\"ZZZZZZ1\"><v>1</v></c></row><row r=\"3\"><c r=\"IV3\"><v>1</v></c></row>"
				+ "<row r=\"4\"><c r=\"IW4\"><v>1</v></c></row><row r=\"5\"><c r=\"XFD5\"/></row>";
		List<SheetRow> read = Sheets.xlsx(Sheets.workbook(rows));
		assertThat(read).extracting(SheetRow::line, SheetRow::fault)
			.containsExactly(tuple(1L, null), tuple(2L, LineFault.TOO_MANY_CELLS), tuple(3L, null),
					tuple(4L, LineFault.TOO_MANY_CELLS), tuple(5L, null));
		assertThat(read.get(0).cells()).containsExactly("1", "2");
		assertThat(read.get(2).cells()).hasSize(256);
	}

	@ParameterizedTest
	@CsvSource({ "32767, false", "32768, true", "1000000, true" })
	void whenCellIsLongShouldBeReadUpToWhatSpreadsheetsHold(int length, boolean broken) throws IOException {
		String rows = "<row r=\"2\"><c t=\"inlineStr\"><is><t>" + "x".repeat(length)
				+ "</t></is></c></row><row r=\"3\"><c><v>1</v></c></row>";
		assertThat(Sheets.xlsx(Sheets.workbook(rows))).extracting(SheetRow::fault)
			.containsExactly(broken ? LineFault.CELL_TOO_LONG : null, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html>PK</html>", "PK\u0003\u0004 not a zip", "", "PK" })
	void whenFileIsNoWorkbookShouldSayThatItIsNot(String content) {
		refuses(content.getBytes(StandardCharsets.UTF_8), WorkbookException.Reason.NOT_A_WORKBOOK);
	}

	@Test
	void whenZipHoldsSomethingElseShouldSayThatItIsNoWorkbook() {
		refuses(Sheets.zip(Map.of("word/document.xml", "<x/>")), WorkbookException.Reason.DOCUMENT);
		refuses(Sheets.zip(Map.of("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
				"xl/_rels/workbook.xml.rels", "<x/>")), WorkbookException.Reason.NOT_A_WORKBOOK);
	}

	@Test
	void whenWorkbookIsCutOrChangedAnywhereShouldNeverFailOtherwise() {
		byte[] whole = Sheets.workbook("<row><c t=\"s\"><v>0</v></c></row>", "<t>a</t>");
		Random random = new Random(3);
		for (int i = 0; i < 3000; i++) {
			byte[] broken = Arrays.copyOf(whole, (i % 3 == 0) ? random.nextInt(whole.length) : whole.length);
			for (int change = random.nextInt(4); change >= 0 && broken.length > 0; change--) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			}
			try {
				Sheets.xlsx(broken);
			}
			catch (IOException ex) {
				assertThat(ex).isInstanceOf(WorkbookException.class);
			}
		}
	}

	@Test
	void whenSharedTextsAreTooManyForMemoryShouldRefuse() {
		String[] texts = new String[2000];
		Arrays.fill(texts, "<t>" + "x".repeat(3000) + "</t>");
		refuses(Sheets.workbook("<row/>", texts), WorkbookException.Reason.TOO_LARGE);
	}

	/** A tag, a text or a number of 100 MB is a hundred kilobytes when packed. */
	@ParameterizedTest
	@CsvSource({ "10, '<row r=\"1\"><c><is><t>', '</t></is></c></row>', CELL_TOO_LONG",
			"100, '<row r=\"1\"><c><is><t>', '</t></is></c></row>', DAMAGED",
			"10, '<row r=\"1\"><c><v>', '</v></c></row>', CELL_TOO_LONG",
			"100, '<row r=\"1\"><c><v>', '</v></c></row>', DAMAGED", "100, '<row r=\"1\" x=\"', '\"/>', DAMAGED",
			"100, '<row r=\"1\"><c ', '/></row>', DAMAGED", "100, '<row r=\"1\"><!--', '--></row>', DAMAGED" })
	void whenAFewKilobytesUnpackToMegabytesShouldNotFillMemory(int megabytes, String before, String after,
			LineFault fault) throws IOException {
		byte[] bomb = bomb(before, after, megabytes << 20);
		assertThat(bomb.length).isLessThan(1 << 20);
		long most = Runtime.getRuntime().maxMemory();
		assertThat(Sheets.xlsx(bomb).get(0).fault()).as("with %d bytes of memory", most).isEqualTo(fault);
	}

	@Test
	void whenAngleBracketsAreInValuesShouldReadTheSheet() throws IOException {
		List<SheetRow> rows = Sheets.xlsx(Sheets.workbook("<!-- a > b <c> --><?p a > b?>"
				+ "<row r=\"1\"><c r=\"A1\" x=\">\" y='a>\"b' t=\"str\"><f>B1>C1</f><v>a > b</v></c>"
				+ "<c t=\"str\"><!-- > --><v><![CDATA[<a> ]> ' \" b]]></v></c></row><row r=\"2\"/>"));
		assertThat(rows).extracting(SheetRow::line).containsExactly(1L, 2L);
		assertThat(rows.get(0).cells()).containsExactly("a > b", "<a> ]> ' \" b");
	}

	@ParameterizedTest
	@CsvSource({ "&amp;, '', ''", "中, <![CDATA[, ]]>", "], '', ''", "'&#x0041;', '', ''" })
	void whenTextsAreAsLongAsACellCanHoldShouldReadThem(String character, String before, String after)
			throws IOException {
		String text = before + character.repeat(SheetRows.LONGEST_CELL) + after;
		List<SheetRow> rows = Sheets.xlsx(Sheets
			.workbook("<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>" + text + "</v></c></row>", "<t>" + text + "</t>"));
		assertThat(rows.get(0).fault()).isNull();
		assertThat(rows.get(0).cells()).extracting(String::length)
			.containsExactly(SheetRows.LONGEST_CELL, SheetRows.LONGEST_CELL);
	}

	/** The copy of such a sheet had fewer rows than were read. */
	@ParameterizedTest
	@ValueSource(strings = { "<row r=\"3\"/>", "<c><row r=\"3\"/></c>", "<c><v><row r=\"3\"/></v></c>",
			"<c><is><t><row r=\"3\"/></t></is></c>" })
	void whenRowIsWithinARowShouldReadNoFurther(String within) throws IOException {
		List<SheetRow> rows = Sheets
			.xlsx(Sheets.workbook("<row r=\"1\"/><row r=\"2\">" + within + "</row><row r=\"4\"/>"));
		assertThat(rows).extracting(SheetRow::line, SheetRow::fault)
			.containsExactly(tuple(1L, null), tuple(3L, LineFault.DAMAGED));
	}

	/** The copy left such rows out. */
	@ParameterizedTest
	@ValueSource(strings = { "<c r=\"X1\"><row/></c>", "<x><c><y><row/></y></c></x>", "<col><row/></col>",
			"<dimension><row/></dimension>" })
	void whenRowIsWithinAnotherElementShouldReadNoFurther(String outside) throws IOException {
		List<SheetRow> rows = Sheets.xlsx(Sheets.workbook("<row r=\"1\"/>" + outside + "<row r=\"4\"/>"));
		assertThat(rows).extracting(SheetRow::line, SheetRow::fault)
			.containsExactly(tuple(1L, null), tuple(2L, LineFault.DAMAGED));
	}

	/** 24 MB of XML in a file of less than 100 kB. */
	@Test
	void whenSmallFileUnpacksToManyRowsShouldReadSixteenMegabytes() throws IOException {
		int rows = 4 << 20;
		XlsxRows sheet = new XlsxWorkbook(Sheets.workbook("<row/>".repeat(rows)), 1 << 22).rows(0);
		int read = 0;
		LineFault fault = null;
		for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
			read++;
			fault = row.fault();
		}
		assertThat(fault).isEqualTo(LineFault.DAMAGED);
		assertThat(read).isLessThan(rows * 3 / 4);
	}

	@ParameterizedTest
	@CsvSource({ "16384, ", "16385, DAMAGED" })
	void whenRowHasMoreCellsThanARowCanHaveShouldNotReadOn(int cells, @Nullable LineFault fault) throws IOException {
		byte[] file = Sheets.workbook("<row>" + "<c/>".repeat(cells) + "</row>");
		assertThat(Sheets.xlsx(file).get(0).fault()).isEqualTo(fault);
	}

	@Test
	void whenRowsGoOnForEverShouldEndAtABound() throws IOException {
		XlsxRows rows = new XlsxWorkbook(bomb("<row><c><v>1</v></c></row>", "", 0), 1 << 20).rows(0);
		assertThat(rows.next()).isNotNull();
		assertThat(rows.next()).isNull();
	}

	/** What the writer writes, the reader reads: also what XML cannot hold. */
	@Test
	void whenAnyTextIsWrittenShouldBeReadToTheLastCharacter() throws IOException {
		Random random = new Random(20260302);
		List<String> texts = new ArrayList<>(List.of("_x000D_", "_x005F_x000D_", "_x0041", " a ", "a\r\nb\tc", "\0",
				"\uD800", "\uDC00x", "\uFFFE", "]]>&<\"'", "𠮷"));
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = 1 + random.nextInt(10); length > 0; length--) {
				text.append((char) ((random.nextInt(3) == 0) ? random.nextInt(0x10000)
						: "_x0aA1 &\n".charAt(random.nextInt(9))));
			}
			texts.add(text.toString());
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		XlsxWriter document = new XlsxWriter(bytes);
		document.beginSheet("Texts", 1);
		StringBuilder rows = new StringBuilder();
		texts.forEach((text) -> XlsxWriter.row(List.of(text), rows));
		document.write(rows.toString().getBytes(StandardCharsets.UTF_8), texts.size());
		document.finish();
		assertThat(Sheets.xlsx(bytes.toByteArray())).extracting((row) -> row.text(0)).isEqualTo(texts);
	}

	private static void refuses(byte[] file, WorkbookException.Reason reason) {
		assertThatExceptionOfType(WorkbookException.class).isThrownBy(() -> Sheets.xlsx(file))
			.extracting(WorkbookException::reason)
			.isEqualTo(reason);
	}

	private static byte[] bomb(String before, String after, int size) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] filling = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
			zip.write(
					"<x><Relationship Id='r' Type='/worksheet' Target='s.xml'/></x>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("xl/s.xml"));
			zip.write((MAIN + "<sheetData>" + before).getBytes(StandardCharsets.UTF_8));
			for (int written = 0; written < size; written += filling.length) {
				zip.write(filling);
			}
			zip.write((after + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
