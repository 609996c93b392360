package org.alipayrehearsal.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.alipayrehearsal.data.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CardBinFileTests {

	private static final String HEADER = "bin,card_length,bank_code,bank_name_en,bank_name_zh,card_type,issuer_region,note\n";

	private static final String ROW = "621220,16,XY,\"Card Co., Ltd\",某银行,semi-credit,HK,corporate\n";

	@Test
	void whenFileIsTheOwnShouldReadEveryRow() throws IOException {
		ClassPathResource file = new ClassPathResource("data/card-bins.csv");
		List<CardBin> rows = CardBinFile.read(file);
		long lines = file.getContentAsString(StandardCharsets.UTF_8).lines().count();
		assertThat(rows).hasSize((int) lines - 1);
		assertThat(rows).filteredOn(CardBin::corporate).hasSize(4);
		assertThat(rows).filteredOn((row) -> row.type() == CardType.DEBIT).hasSizeGreaterThan(1400);
		assertThat(rows).filteredOn((row) -> row.region() == IssuerRegion.UNKNOWN).hasSize(6);
	}

	@Test
	void whenValueIsQuotedShouldReadItWhole() {
		assertThat(read(HEADER + ROW)).containsExactly(new CardBin("621220", 16, new Bank("XY", "Card Co., Ltd", "某银行"),
				CardType.SEMI_CREDIT, IssuerRegion.HK, true));
	}

	@Test
	void whenEnglishNameIsBlankShouldTakeTheChineseOne() {
		assertThat(read(HEADER + "621220,16,XY,,某银行,debit,mainland,\n")).singleElement()
			.extracting((row) -> row.issuer().englishName())
			.isEqualTo("某银行");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "12,16,XY,A,B,debit,mainland,|line 3|3 to 10 digits",
			"12345678901,16,XY,A,B,debit,mainland,|line 3|3 to 10 digits",
			"12a,16,XY,A,B,debit,mainland,|line 3|3 to 10 digits", "123,20,XY,A,B,debit,mainland,|line 3|from 12 to 19",
			"123,11,XY,A,B,debit,mainland,|line 3|from 12 to 19", "123,x,XY,A,B,debit,mainland,|line 3|from 12 to 19",
			"123,16,,A,B,debit,mainland,|line 3|bank_code is missing",
			"123,16,XY,A,,debit,mainland,|line 3|bank_name_zh is missing",
			"123,16,XY,A,B,gift,mainland,|line 3|card_type “gift” is not known",
			"123,16,XY,A,B,debit,moon,|line 3|issuer_region “moon” is not known",
			"123,16,XY,A,B,debit,mainland,nice|line 3|note “nice” is not known",
			"123,16,XY,A,B,debit,mainland|line 3|there are 7 values",
			"621220,16,XY,A,B,debit,mainland,|line 3|stands in an earlier line" })
	void whenLineIsWrongShouldSayWhereAndWhat(String line, String place, String problem) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(HEADER + ROW + line + "\n"))
			.withMessageContaining(place)
			.withMessageContaining(problem)
			.satisfies((failure) -> assertThat(failure.remedy()).isNotBlank());
	}

	@Test
	void whenSameBinHasAnotherLengthShouldTakeBoth() {
		assertThat(read(HEADER + ROW + "621220,19,XY,A,B,debit,mainland,electronic-account\n")).hasSize(2);
	}

	@Test
	void whenHeaderIsWrongShouldSayWhichIsExpected() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(ROW))
			.withMessageContaining("line 1")
			.satisfies((failure) -> assertThat(failure.remedy()).contains("bin,card_length"));
	}

	@Test
	void whenThereIsNoRowShouldSaySo() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(HEADER))
			.withMessageContaining("no rows");
	}

	@Test
	void whenQuotationMarkIsLeftOpenShouldSaySo() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(HEADER + "621220,16,XY,\"A"))
			.withMessageContaining("not CSV");
	}

	@Test
	void whenFileIsMissingShouldSaySo() {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> CardBinFile.read(new FileSystemResource("no-such.csv")))
			.withMessageContaining("no-such.csv");
	}

	private static List<CardBin> read(String content) {
		return CardBinFile.read(new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
	}

}
