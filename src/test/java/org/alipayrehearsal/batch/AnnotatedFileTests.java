package org.alipayrehearsal.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.alipayrehearsal.batch.sheet.SheetRow;
import org.alipayrehearsal.batch.sheet.Sheets;
import org.alipayrehearsal.batch.sheet.XlsxRows;
import org.alipayrehearsal.batch.sheet.XlsxWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The uploaded file with columns added.
 */
class AnnotatedFileTests {

	private static final String CLIENT = "Anna Keller,C01X00T47,Z,13800138000,SPABANK,6216261000000000018";

	private static final String TABLE = "客户名单\n\n姓名,护照号,签证类型,电话,开户行,卡号\n" + CLIENT
			+ "\n=cmd(),\"A,12\",X,+8613800138000,SPABANK,6216261000000000018\n\n备注：完\n";

	@Test
	void whenCsvIsCheckedShouldAddColumnsToTheSameRows() throws IOException {
		List<String> lines = text(annotate(TABLE.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH)).lines().toList();
		assertThat(lines.get(0)).isEqualTo("\uFEFF客户名单,,,,,,,,,,");
		assertThat(lines.get(1)).isEqualTo(",,,,,,,,,,");
		assertThat(lines.get(2)).isEqualTo("姓名,护照号,签证类型,电话,开户行,卡号,Check: result,Check: what to change,"
				+ "Check: what to type instead,Check: how it was read,Check: rules");
		assertThat(lines.get(3)).isEqualTo(CLIENT + ",Ready,,,,");
		assertThat(lines.get(4))
			.startsWith("\"'=cmd()\",\"A,12\",X,\"'+8613800138000\",SPABANK,6216261000000000018,Not ready,")
			.contains("X1 or X2", "passport-min-length");
		assertThat(lines.get(5)).isEqualTo(",,,,,,,,,,");
		assertThat(lines.get(6)).startsWith("备注：完,,,,,,Not checked,");
		assertThat(lines.subList(7, lines.size())).anyMatch((line) -> line.startsWith(",,,,,,Lines checked,2"))
			.anyMatch((line) -> line.contains("Line 3 holds the names of the columns"));
	}

	@Test
	void whenPageIsChineseShouldNameColumnsAndVerdictsInChinese() throws IOException {
		String text = text(annotate(TABLE.getBytes(StandardCharsets.UTF_8), Locale.SIMPLIFIED_CHINESE));
		assertThat(text).contains("检查：结果,检查：需要修改", CLIENT + ",可以提交,", ",暂不可提交,");
	}

	@ParameterizedTest
	@CsvSource({ "GB18030, GB18030", "UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE" })
	void whenEncodingCanHoldTheAnswerShouldKeepItAndTheSeparator(String sent, String answered) throws IOException {
		String text = (sent.startsWith("UTF-16") ? "\uFEFF" : "") + TABLE.replace(",", ";");
		byte[] answer = annotate(text.getBytes(Charset.forName(sent)), Locale.ENGLISH);
		String read = new String(answer, Charset.forName(answered));
		assertThat(read).contains("姓名;护照号;签证类型;电话;开户行;卡号;Check: result;", CLIENT.replace(",", ";") + ";Ready;");
		assertThat(read.startsWith("\uFEFF")).isEqualTo(!sent.equals("GB18030"));
		assertThat(read).doesNotContain("The answer is in UTF-8");
	}

	@Test
	void whenEncodingCannotHoldTheAnswerShouldBeInUtf8AndSaySo() throws IOException {
		byte[] sent = "Name,Passport\nJérôme Müller,C01X00T47\n".getBytes(Charset.forName("windows-1252"));
		String text = text(annotate(sent, Locale.SIMPLIFIED_CHINESE));
		assertThat(text).startsWith("\uFEFFName,Passport,检查：结果").contains("Jérôme Müller", "windows-1252");
	}

	@Test
	void whenTableIsInBig5ShouldBeInUtf8AndSaySo() throws IOException {
		byte[] sent = "姓名,護照號碼,開戶銀行\nAnna Keller,C01X00T47,平安銀行\n".getBytes(Charset.forName("Big5"));
		assertThat(text(annotate(sent, Locale.ENGLISH))).startsWith("\uFEFF姓名,護照號碼,開戶銀行,Check: result")
			.contains("Anna Keller,C01X00T47,平安銀行,", "The answer is in UTF-8", "Big5-HKSCS");
	}

	@Test
	void whenALineCannotBeReadShouldKeepItsTextAndTheColumns() throws IOException {
		String text = text(annotate("Name,Passport\n\"Anna,C01X00T47\nKeller, Anna,C01X00T47\nAnna Keller,C01X00T47\n"
			.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
		List<String> lines = text.lines().toList();
		assertThat(lines.get(1)).startsWith("\"\"\"Anna,C01X00T47\",,Not readable,");
		assertThat(lines.get(2)).startsWith("\"Keller, Anna,C01X00T47\",,Not readable,");
		assertThat(lines.get(3)).startsWith("Anna Keller,C01X00T47,Incomplete,");
	}

	/** The results took the place of these cells. */
	@Test
	void whenLinesThatAreNotCheckedHaveMoreCellsThanTheHeaderShouldKeepAll() throws IOException {
		String sent = """
				name.realName,passport.number,contact.phone
				Total,,,7
				,,,see sheet two
				1,,,,,,,x
				Total,,,,,,,,8
				Total,9,
				""";
		List<String> lines = text(annotate(sent.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH)).lines().toList();
		assertThat(lines.get(1)).startsWith("\"Total,,,7\",,,Not checked,");
		assertThat(lines.get(2)).startsWith("\",,,see sheet two\",,,Not checked,");
		assertThat(lines.get(3)).startsWith("\"1,,,,,,,x\",,,Not readable,");
		assertThat(lines.get(4)).startsWith("Total,,,Not checked,").endsWith(",8");
		assertThat(lines.get(5)).startsWith("Total,9,,Not checked,");
	}

	@Test
	void whenRowsOfAWorkbookHaveMoreCellsThanTheHeaderShouldKeepAll() throws IOException {
		byte[] file = Sheets.workbookOf("", "客户|visible|<sheetData>" + Sheets.rows(1, "姓名,护照号,签证类型")
				+ Sheets.rows(2, "Total,,,7") + Sheets.rows(3, ",,,,see sheet two") + "</sheetData>");
		List<List<String>> rows = rows(annotate(file, Locale.ENGLISH));
		assertThat(rows.get(1)).startsWith("Total", "", "", "7", "", "Not checked");
		assertThat(rows.get(2)).startsWith("", "", "", "", "see sheet two", "Not checked");
	}

	@Test
	void whenTheAnswerIsSentAgainShouldHaveTheSameVerdicts() throws IOException {
		byte[] first = annotate(TABLE.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
		List<String> verdicts = BatchFixture.check(first).stream().map(CheckedLine::verdict).toList();
		assertThat(verdicts).containsExactly("READY", "NOT_READY", "SKIPPED");
	}

	@Test
	void whenWorkbookIsCheckedShouldKeepAllOfItAndAddColumns() throws IOException {
		String header = "姓名,护照号,签证类型,电话,开户行,卡号";
		byte[] file = Sheets.workbookOf("", "Cover|visible|<sheetData>" + Sheets.rows(1, "Hello") + "</sheetData>",
				"客户|visible|<dimension ref=\"A1:F4\"/><cols><col min=\"1\" max=\"16384\" width=\"9\"/></cols><sheetData>"
						+ Sheets.rows(1, "客户名单") + "<row r=\"3\" spans=\"1:6\" ht=\"30\">"
						+ Sheets.rows(3, header).substring(11).replace("<c r=\"F3\"", "<c r=\"F3\" s=\"2\"")
						+ Sheets.rows(4, CLIENT) + "<row r=\"5\"><c r=\"A5\" s=\"1\"/><c r=\"J5\" s=\"1\"/></row>"
						+ Sheets.rows(6, "=cmd(),A12,X,13800138000,SPABANK,6216261000000000018")
						+ "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:F1\"/></mergeCells>"
						+ "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>");
		byte[] answer = annotate(file, Locale.ENGLISH);
		Map<String, String> before = parts(file);
		Map<String, String> after = parts(answer);
		assertThat(after.keySet()).isEqualTo(before.keySet());
		String sheet = after.get("xl/worksheets/sheet1.xml");
		before.remove("xl/worksheets/sheet1.xml");
		assertThat(after).containsAllEntriesOf(before);
		assertThat(sheet).contains("<mergeCell ref=\"A1:F1\">", "<pageMargins ", "ht=\"30\"",
				"<col min=\"1\" max=\"6\" width=\"9\"/>", "<c r=\"G3\" s=\"2\" t=\"inlineStr\"", "<c r=\"A5\" s=\"1\">")
			.doesNotContain("dimension", "spans", "J5");
		XlsxWorkbook workbook = new XlsxWorkbook(answer, 1 << 20);
		List<List<String>> rows = new ArrayList<>();
		XlsxRows read = workbook.rows(1);
		for (SheetRow row = read.next(); row != null; row = read.next()) {
			rows.add(row.cells());
		}
		assertThat(rows.get(1)).endsWith("卡号", "Check: result", "Check: what to change", "Check: what to type instead",
				"Check: how it was read", "Check: rules");
		assertThat(rows.get(2)).endsWith("6216261000000000018", "Ready");
		assertThat(rows.get(4)).contains("=cmd()", "Not ready");
		assertThat(rows.get(5)).containsExactly("", "", "", "", "", "", "Lines checked", "2");
	}

	@Test
	void whenTheAnswerIsSentAgainShouldReplaceItsColumns() throws IOException {
		String table = TABLE.replace("=cmd()", "Anna Keller").replace("+86", "");
		byte[] first = annotate(table.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
		byte[] again = annotate(first, Locale.SIMPLIFIED_CHINESE);
		byte[] third = annotate(again, Locale.ENGLISH);
		assertThat(text(third)).isEqualTo(text(first));
		assertThat(text(again)).contains("检查：结果").doesNotContain("Check:", "Lines checked");
	}

	@Test
	void whenColumnsFollowTheResultsShouldReplaceThemInTheirPlace() throws IOException {
		String first = text(
				annotate("姓名,护照号\nAnna Keller,C01X00T47\n".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
		String edited = first.replace("Check: rules", "Check: rules,Remark")
			.replace("Incomplete,,,,", "Incomplete,,,,,call");
		List<String> lines = text(annotate(edited.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH)).lines().toList();
		assertThat(lines.get(0)).isEqualTo("\uFEFF姓名,护照号,Check: result,Check: what to change,"
				+ "Check: what to type instead,Check: how it was read,Check: rules,Remark");
		assertThat(lines.get(1)).isEqualTo("Anna Keller,C01X00T47,Incomplete,,,,,call");
		assertThat(lines.get(2)).isEqualTo(",,,,,,,");
	}

	@Test
	void whenSomeColumnsOfResultsAreGoneShouldAddAllOnce() throws IOException {
		String sent = "姓名,Check: result,护照号,检查：规则\nAnna Keller,Not ready,C01X00T47,name-required\n,,,x\n";
		List<String> lines = text(annotate(sent.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH)).lines().toList();
		assertThat(lines.get(0)).startsWith("\uFEFF姓名,,护照号,Check: result,").endsWith("Check: rules");
		assertThat(lines.get(1)).isEqualTo("Anna Keller,,C01X00T47,Incomplete,,,,");
		assertThat(lines.get(2)).isEqualTo(",,,,,,,");
	}

	@Test
	void whenWorkbookIsSentAgainShouldReplaceItsColumns() throws IOException {
		byte[] file = Sheets.workbookOf("", "客户|visible|<sheetData>" + Sheets.rows(1, "姓名,护照号,签证类型")
				+ Sheets.rows(2, "Anna Keller,C01X00T47,Z") + Sheets.rows(3, "Anna Keller,A12,Z") + "</sheetData>");
		byte[] first = annotate(file, Locale.ENGLISH);
		byte[] again = annotate(first, Locale.SIMPLIFIED_CHINESE);
		assertThat(parts(annotate(again, Locale.ENGLISH))).isEqualTo(parts(first));
		assertThat(rows(again).get(0)).containsExactly("姓名", "护照号", "签证类型", "检查：结果", "检查：需要修改", "检查：应填写的内容", "检查：读取说明",
				"检查：规则");
		assertThat(rows(again).toString()).doesNotContain("Check:", "Lines checked");
	}

	@Test
	void whenColumnsOfAWorkbookFollowTheResultsShouldReplaceThemInTheirPlace() throws IOException {
		String header = "姓名,Check: result,Check: what to change,Check: what to type instead,Check: how it was read,"
				+ "Check: rules,护照号";
		byte[] file = Sheets.workbookOf("",
				"客户|visible|<cols><col min=\"1\" max=\"7\" width=\"9\"/></cols><sheetData>" + Sheets.rows(1, header)
						+ Sheets.rows(2, "Anna Keller,Not ready,x,,,y,C01X00T47") + Sheets.rows(3, "Anna Keller")
						+ "</sheetData>");
		byte[] answer = annotate(file, Locale.ENGLISH);
		assertThat(rows(answer).get(0)).containsExactly(header.split(","));
		assertThat(rows(answer).get(1)).containsExactly("Anna Keller", "Incomplete", "", "", "", "", "C01X00T47");
		assertThat(rows(answer).get(2)).startsWith("Anna Keller", "Not ready");
		assertThat(parts(answer).get("xl/worksheets/sheet0.xml"))
			.contains("<col min=\"1\" max=\"7\" width=\"9\"/></cols>")
			.doesNotContain("\uFFFF");
		assertThat(parts(annotate(answer, Locale.ENGLISH))).isEqualTo(parts(answer));
	}

	/** XFD is the last column that a sheet can have. */
	@ParameterizedTest
	@CsvSource({ "XEY, true", "XEZ, false", "XFD, false" })
	void whenLastColumnsAreUsedShouldSayThatThereIsNoRoom(String column, boolean room) throws IOException {
		byte[] file = Sheets.workbookOf("",
				"客户|visible|<sheetData>" + Sheets.rows(1, "姓名,护照号,签证类型") + Sheets.rows(2, "Anna Keller,C01X00T47,Z")
						+ "<row r=\"3\"><c r=\"" + column + "3\"><v>1</v></c></row></sheetData>");
		if (room) {
			assertThat(parts(annotate(file, Locale.ENGLISH)).get("xl/worksheets/sheet0.xml")).contains("r=\"XFD1\"");
		}
		else {
			assertThatExceptionOfType(RejectedFileException.class).isThrownBy(() -> annotate(file, Locale.ENGLISH))
				.extracting(RejectedFileException::reason)
				.isEqualTo(RejectedFileException.Reason.NO_FREE_COLUMNS);
		}
		assertThat(BatchFixture.check(file)).hasSize(2);
	}

	private static List<List<String>> rows(byte[] workbook) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		XlsxRows read = new XlsxWorkbook(workbook, 1 << 20).rows(0);
		for (SheetRow row = read.next(); row != null; row = read.next()) {
			rows.add(row.cells());
		}
		return rows;
	}

	private static byte[] annotate(byte[] sent, Locale language) throws IOException {
		BatchFile file = BatchFile.open(new ByteArrayInputStream(sent), null, BatchFixture.NAMES, 1 << 22,
				ResultTexts.ADDED_COLUMNS.size(), () -> {
				});
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		XlsxWorkbook workbook = file.workbook();
		ResultWriter writer = (workbook != null)
				? new AnnotatedXlsx(answer, file, workbook, BatchFixture.TEXTS, language)
				: new AnnotatedCsv(answer, file, BatchFixture.TEXTS, language);
		BatchFixture.run(file, writer);
		return answer.toByteArray();
	}

	private static String text(byte[] answer) {
		return new String(answer, StandardCharsets.UTF_8);
	}

	private static Map<String, String> parts(byte[] file) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

}
