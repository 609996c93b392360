package org.alipayrehearsal.batch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.Sheets;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.form.VerificationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tables as support desks have them.
 */
class BatchFileTests {

	private static final String HEADER = "姓名,护照号,签证类型,电话,开户行,卡号";

	private static final String CLIENT = "Anna Keller,C01X00T47,Z,13800138000,SPABANK,6216261000000000018";

	@ParameterizedTest
	@ValueSource(strings = { "", "客户名单\n", "Clients 2026\n\n\n", "客户名单,,,,,\n制表：李,,,,,\n日期：2026-03-02,,,,,\n",
			"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "Bank list\n" })
	void whenTitlesStandAboveTheHeaderShouldFindIt(String titles) throws IOException {
		assertReady(titles + HEADER + "\n" + CLIENT + "\n");
	}

	@Test
	void whenTenLinesStandAboveTheHeaderShouldNotFindIt() {
		rejects("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n" + HEADER + "\n" + CLIENT + "\n",
				RejectedFileException.Reason.NO_KNOWN_COLUMN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "姓名 Name,护照号码 Passport No.,签证类型 Visa type,电话 Phone,开户行 Bank,卡号 Card number",
			"Name/姓名,Passport No./护照号码,Visa type/签证类型,Phone/电话,Bank/开户行,Card number/卡号",
			"姓名（Name）,护照号*,签证类型（必填）,电话：,开户行 (bank),1.卡号", "真实姓名,证件号码,签证种类,联系电话,开户银行,银行卡号",
			"Passport name,Passport #,Type of visa,Mobile,Bank name,Debit card no.", "名字,护照编号,签证,手机号,银行名称,银行卡号码" })
	void whenColumnsAreNamedAsPeopleDoShouldKnowThemAll(String header) throws IOException {
		assertReady(header + "\n" + CLIENT + "\n");
	}

	@Test
	void whenTheHeaderIsInTwoLanguagesInTwoRowsShouldNotTakeTheSecondForAClient() throws IOException {
		assertReady(HEADER + "\nName,Passport number,Visa type,Phone,Bank,Card number\n" + CLIENT + "\n");
		assertReady("Full name,Passport,,Phone,Bank,Card\n" + HEADER + "\n" + CLIENT + "\n");
	}

	@Test
	void whenThereAreOtherColumnsShouldIgnoreThem() throws IOException {
		assertReady("No.,备注,Nationality," + HEADER + ",Remark\n1,VIP,DE," + CLIENT + ",=HYPERLINK(\"x\")\n");
	}

	@Test
	void whenRowsAreNoClientsShouldSayWhy() throws IOException {
		List<CheckedLine> lines = BatchFixture.check("No.," + HEADER + "\n1," + CLIENT + "\n2,,,,,,\n,,,,,,\nNo.,"
				+ HEADER + "\n3," + CLIENT + "\n\n备注：以上信息仅供参考,,,,,,\n合计,2,,,,,\n,Prepared by the desk,,,,,\n");
		assertThat(lines).extracting(CheckedLine::verdict)
			.containsExactly("READY", "SKIPPED", "SKIPPED", "READY", "SKIPPED", "SKIPPED", "SKIPPED");
		assertThat(lines).extracting(CheckedLine::skipped)
			.containsExactly(null, CheckedLine.Skipped.NO_CLIENT, CheckedLine.Skipped.REPEATED_HEADER, null,
					CheckedLine.Skipped.NOTE, CheckedLine.Skipped.NOTE, CheckedLine.Skipped.NOTE);
	}

	@Test
	void whenALineHasAReferenceOnlyShouldBeAClientWithoutAnswers() throws IOException {
		CheckedLine line = BatchFixture.check("reference," + HEADER + "\nCASE-17,,,,,,\n").get(0);
		assertThat(BatchFixture.report(line).findings()).extracting(Finding::rule)
			.contains("name-required", "passport-required");
	}

	@Test
	void whenTwoColumnsHaveOneFieldShouldCheckTheFirstAndSayWhereTheyDiffer() throws IOException {
		List<CheckedLine> lines = BatchFixture.check("""
				Phone,Mobile
				13800138000,13800138000
				,13800138000
				13800138000,
				13800138000,13900139000
				""");
		assertThat(lines).allSatisfy(
				(line) -> assertThat(line.application().contact()).extracting("phone").isEqualTo("13800138000"));
		assertThat(lines).extracting((line) -> line.hints().size()).containsExactly(0, 0, 0, 1);
		assertThat(lines.get(3).hints().get(0).kind()).isEqualTo(Kind.TWO_COLUMNS);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, ','", "UTF-8, ;", "UTF-8, '\t'", "GB18030, ','", "GB18030, '\t'", "UTF-16LE, '\t'",
			"UTF-16BE, ;" })
	void whenTextIsOfAnyEncodingAndSeparatorShouldReadIt(String charset, String separator) throws IOException {
		String text = ("客户名单\n" + HEADER + "\n" + CLIENT + "\n").replace(",", separator);
		String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
		assertReady(BatchFixture.check((mark + text).getBytes(Charset.forName(charset))));
	}

	@Test
	void whenDepositIsBlankShouldAskForNothing() throws IOException {
		List<CheckedLine> lines = BatchFixture
			.check(HEADER + ",到账金额\n" + CLIENT + ",\n" + CLIENT + ",0.0974\n" + CLIENT + ",5\n");
		assertThat(lines).extracting(CheckedLine::verdict).containsExactly("READY", "READY", "NOT_READY");
	}

	@Test
	void whenValuesAreWrittenAsPeopleDoShouldBeReadyAndSayHowTheyWereRead() throws IOException {
		CheckedLine line = BatchFixture
			.check(HEADER + ",护照有效期,居留许可到期日,是否大陆开户\n"
					+ "Anna Keller,C01X00T47,居留许可,13800138000,平安银行,6216261000000000018,2031年5月1日,20310501,Y\n")
			.get(0);
		assertThat(BatchFixture.report(line).verdict()).isEqualTo(Verdict.READY);
		assertThat(line.hints()).extracting(SheetHint::kind)
			.containsExactly(Kind.READ_VISA_KIND, Kind.READ_DATE, Kind.READ_DATE);
	}

	@Test
	void whenPassportNumberHasBlanksShouldKeepItsFinding() throws IOException {
		CheckedLine line = BatchFixture.check("护照号\nC01 X00 T47\n").get(0);
		assertThat(BatchFixture.report(line).findings()).extracting(Finding::rule)
			.containsExactly("passport-characters");
	}

	@Test
	void whenTheTableIsOnAnotherSheetShouldFindItAndSayWhich() throws IOException {
		byte[] file = Sheets.workbookOf("",
				"Cover|visible|<sheetData>" + Sheets.rows(1, "Clients", "Bank,x") + "</sheetData>",
				"Lists|hidden|<sheetData>" + Sheets.rows(1, HEADER + ",护照有效期") + "</sheetData>",
				"客户|visible|<sheetData>" + Sheets.rows(1, "客户名单") + Sheets.rows(4, HEADER, CLIENT)
						+ "</sheetData><mergeCells><mergeCell ref=\"A1:F1\"/></mergeCells>",
				"Old clients|visible|<sheetData>" + Sheets.rows(1, "Name,Passport,Phone", "x,y,z") + "</sheetData>");
		BatchFile opened = BatchFixture.open(file);
		assertThat(opened.info().sheet()).isEqualTo("客户");
		assertThat(opened.info().headerLine()).isEqualTo(4);
		assertThat(opened.info().otherSheets()).containsExactly("Old clients");
		assertReady(BatchFixture.check(file));
	}

	@Test
	void whenCellsAreOfAllTypesShouldReadWhatIsShown() throws IOException {
		byte[] file = Sheets.workbookOf("", "Clients|visible|<sheetData>" + Sheets.rows(1, HEADER + ",护照有效期,签证到期日,允许")
				+ "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Anna </t></r><r><t>Keller</t></r></is></c>"
				+ "<c r=\"B2\" s=\"2\"><v>1234567</v></c><c r=\"C2\" t=\"str\"><f>\"Z\"</f><v>Z</v></c>"
				+ "<c r=\"D2\"><v>13800138000</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>平安银行</t></is></c>"
				+ "<c r=\"F2\" t=\"inlineStr\"><is><t>6216261000000000018</t></is></c><c r=\"G2\" s=\"1\"><v>47969.5</v></c>"
				+ "<c r=\"H2\"><v>47969</v></c></row></sheetData>");
		CheckedLine line = BatchFixture.check(file).get(0);
		VerificationForm form = line.application();
		assertThat(form.name()).extracting("realName").isEqualTo("Anna Keller");
		assertThat(form.passport()).extracting("number", "expiresOn")
			.map(String::valueOf)
			.containsExactly("01234567", "2031-05-01");
		assertThat(form.documents()).extracting("visaExpiresOn").hasToString("2031-05-01");
		assertThat(line.row().hidden()).isTrue();
		assertThat(line.hints()).extracting(SheetHint::kind).containsExactly(Kind.DATE_NUMBER);
	}

	@Test
	void whenWorkbookCountsFrom1904ShouldReadItsDays() throws IOException {
		byte[] file = Sheets.workbookOf("date1904=\"1\"", "Clients|visible|<sheetData>" + Sheets.rows(1, "护照号,护照有效期")
				+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>C01X00T47</t></is></c><c r=\"B2\" s=\"1\"><v>46507</v></c></row>"
				+ "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>C01X00T47</t></is></c><c r=\"B3\"><v>46507</v></c></row></sheetData>");
		assertThat(BatchFixture.check(file)).allSatisfy(
				(line) -> assertThat(line.application().passport()).extracting("expiresOn").hasToString("2031-05-01"));
	}

	@Test
	void whenFormulaHasNoValueShouldSayWhatToDo() throws IOException {
		byte[] file = Sheets.workbookOf("", "Clients|visible|<sheetData>" + Sheets.rows(1, "姓名,护照号")
				+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Anna Keller</t></is></c><c r=\"B2\"><f>X1</f></c></row></sheetData>");
		assertThat(BatchFixture.check(file).get(0).hints()).extracting(SheetHint::kind)
			.containsExactly(Kind.FORMULA_WITHOUT_VALUE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<html><table><tr><td>1 | WEB_PAGE", "<?xml version='1.0'?><Workbook> | WEB_PAGE",
					"\uFEFF<!DOCTYPE html> | WEB_PAGE", "%PDF-1.7 | NOT_A_TABLE" })
	void whenFileIsSomethingElseShouldNameIt(String text, RejectedFileException.Reason reason) {
		rejects(text, reason);
	}

	@ParameterizedTest
	@CsvSource({ "content.xml mimetype, OPEN_DOCUMENT", "xl/workbook.bin, BINARY_WORKBOOK",
			"Index/Document.iwa, NUMBERS_DOCUMENT", "[Content_Types].xml word/document.xml, NOT_A_TABLE",
			"ppt/presentation.xml, NOT_A_TABLE", "clients.csv, NOT_A_TABLE", "[Content_Types].xml, NOT_A_WORKBOOK",
			"xl/other.xml, NOT_A_WORKBOOK" })
	void whenZipIsAnotherSpreadsheetShouldNameIt(String parts, RejectedFileException.Reason reason) {
		Map<String, String> files = new HashMap<>();
		for (String part : parts.split(" ", -1)) {
			files.put(part, "x");
		}
		byte[] file = Sheets.zip(files);
		assertThatExceptionOfType(RejectedFileException.class).isThrownBy(() -> BatchFixture.open(file))
			.extracting(RejectedFileException::reason)
			.isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({ "application/vnd.oasis.opendocument.text, not-a-table.document",
			"application/vnd.oasis.opendocument.presentation, not-a-table.presentation",
			"application/epub+zip, not-a-table.document",
			"application/vnd.oasis.opendocument.spreadsheet, open-document" })
	void whenZipNamesItsTypeShouldTellDocumentsFromSpreadsheets(String type, String text) {
		assertText(Sheets.zip(Map.of("mimetype", type, "content.xml", "<x/>")), text);
	}

	private static void assertText(byte[] file, String text) {
		assertThatExceptionOfType(RejectedFileException.class).isThrownBy(() -> BatchFixture.open(file))
			.extracting(RejectedFileException::text)
			.isEqualTo(text);
	}

	private static void rejects(String text, RejectedFileException.Reason reason) {
		assertThatExceptionOfType(RejectedFileException.class)
			.isThrownBy(() -> BatchFixture.open(text.getBytes(StandardCharsets.UTF_8)))
			.extracting(RejectedFileException::reason)
			.isEqualTo(reason);
	}

	private static void assertReady(String text) throws IOException {
		assertReady(BatchFixture.check(text));
	}

	private static void assertReady(List<CheckedLine> lines) {
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0).verdict()).as(() -> String.valueOf(lines.get(0).report())).isEqualTo("READY");
		assertThat(lines.get(0).hints()).isEmpty();
	}

}
