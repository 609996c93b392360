package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of Excel in Hong Kong and Taiwan, and those that are not in Big5.
 */
class Big5TextTests {

	private static final List<Charset> BIG5 = List.of(Charset.forName("Big5"), Charset.forName("x-windows-950"),
			Charset.forName("Big5-HKSCS"));

	@ParameterizedTest
	@ValueSource(strings = { "姓名,護照號碼\n陳大文,C01X00T47\n",
			"真實姓名,證件號碼,簽證種類,聯絡電話,開戶銀行,銀行卡號\n王小明,C01X00T47,Z,13800138000,中國銀行,621626\n",
			"編號,客戶姓名,護照有效期,居留許可\n1,林志玲,2031年5月1日,是\n", "姓名,銀行\nAnna Keller,中國工商銀行\n", "姓名,銀行\nAnna Keller,中國建設銀行\n",
			"姓名,銀行\nAnna Keller,中國農業銀行\n", "姓名,銀行\nAnna Keller,招商銀行\n", "姓名,銀行\nAnna Keller,平安銀行\n",
			"姓名,銀行\nAnna Keller,交通銀行\n", "姓名,銀行\nAnna Keller,匯豐銀行\n", "name,bank\nAnna Keller,中國工商銀行\n",
			"name,bank\nAnna Keller,平安銀行\n", "客戶名單\n姓名;手機號碼;備註\n歐陽·娜娜;13800138000;VIP客戶\n",
			"姓名\t簽證\t國籍\n張三（Zhang San）\t居留許可\t德國\n", "編號,真實姓名,護照號碼\n1,Jose,C01X00T47\n2,黃麗,C01X00T48\n" })
	void whenTableIsInBig5ShouldReadIt(String text) throws IOException {
		List<SheetRow> expected = Sheets.csv("\uFEFF" + text, StandardCharsets.UTF_8);
		for (Charset charset : BIG5) {
			CsvRows rows = new CsvRows(new ByteArrayInputStream(text.getBytes(charset)), null);
			assertThat(Sheets.all(rows)).as(charset.name()).isEqualTo(expected);
			assertThat(rows.encoding()).isEqualTo("Big5-HKSCS");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "姓名,護照號碼\n陳大文,C01X00T47\n", "真實姓名,證件號碼,簽證種類,聯絡電話,開戶銀行,銀行卡號\n王小明,C01X00T47,Z,1,中國銀行,6\n",
			"name,bank\nAnna Keller,中國工商銀行\n", "name\n約翰\n", "name\n陳結紅\n", "姓名,银行\n李明,中国工商银行\n", "卡号,姓名\n1,安娜\n",
			"n\nИван\n", "n\nさくら\n", "n\n山田さくら\n", "n\nЕлена Ελένη\n", "n\n100㎡ 200㎡\n", "n\nA – B, C – D\n",
			"n\n①②③\n", "n\n二〇二六年\n", "n\n김민준\n" })
	void whenTableIsInGb18030OrUtf8ShouldNotTakeItForBig5(String text) throws IOException {
		List<SheetRow> expected = Sheets.csv("\uFEFF" + text, StandardCharsets.UTF_8);
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			CsvRows rows = new CsvRows(new ByteArrayInputStream(text.getBytes(charset)), null);
			assertThat(Sheets.all(rows)).as(charset.name()).isEqualTo(expected);
			assertThat(rows.encoding()).isEqualTo(charset.name());
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Åsa,Ähm,Ægir\n", "«Élodie», «Øst»\n", "À l’Âge, Ãngelo, Álvaro\n", "§ 5, 20 °C, £ 7, ¥ 8\n" })
	void whenTableIsInLatinLettersShouldNotTakeItForBig5(String text) throws IOException {
		Charset western = Charset.forName("windows-1252");
		CsvRows rows = new CsvRows(new ByteArrayInputStream(("name,n\n" + text).getBytes(western)), null);
		Sheets.all(rows);
		assertThat(rows.encoding()).isNotEqualTo("Big5-HKSCS");
	}

	/** Its bytes are 蝗 in GB18030. */
	@Test
	void whenTextIsTooShortToTellShouldStayWithGb18030() throws IOException {
		CsvRows rows = new CsvRows(new ByteArrayInputStream("n\n銀\n".getBytes(BIG5.get(0))), null);
		Sheets.all(rows);
		assertThat(rows.encoding()).isEqualTo("GB18030");
	}

	@Test
	void whenTableIsLongShouldReadAllOfIt() throws IOException {
		String text = "姓名,護照號碼,銀行\n" + "陳大文,C01X00T47,恒生銀行\n".repeat(20_000);
		List<SheetRow> rows = Sheets.csv(text.getBytes(Charset.forName("Big5-HKSCS")));
		assertThat(rows).hasSize(20_001)
			.last()
			.extracting(SheetRow::cells)
			.isEqualTo(List.of("陳大文", "C01X00T47", "恒生銀行"));
	}

}
