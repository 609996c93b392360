package org.alipayrehearsal.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.alipayrehearsal.batch.RejectedFileException.Reason;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that are no tables, whatever they are named.
 */
class OtherFormatTests {

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7, PDF", "\\377\\330\\377\\340\\0\\20JFIF, PICTURE", "\\377\\330\\377\\341, PICTURE",
			"\\211PNG\\r\\n\\32\\n, PICTURE", "GIF89a\\1\\0, PICTURE", "II*\\0\\b, PICTURE", "MM\\0*\\0, PICTURE",
			"RIFF\\1\\2\\3\\4WEBPVP8, PICTURE", "BM6\\0\\20\\0\\0\\0\\0\\0, PICTURE", "\\0\\0\\0\\30ftypheic, PICTURE",
			"\\0\\0\\0\\34ftypavif, PICTURE", "<svg xmlns='x'>, PICTURE", "\\0\\0\\0\\40ftypisom, RECORDING",
			"ID3\\3\\0, RECORDING", "RIFF\\1\\2\\3\\4WAVE, RECORDING", "{\\\\rtf1, DOCUMENT", "Rar!\\32\\7, ARCHIVE",
			"\\37\\213\\b, ARCHIVE", "MZ\\220\\0\\3\\0\\0\\0\\4, UNKNOWN", "\\177ELF\\2\\1\\1, UNKNOWN",
			"SQLite format 3\\0, UNKNOWN" })
	void whenFileIsNoTableShouldSayWhatItIs(String beginning, OtherFormat format) {
		byte[] file = (beginning.translateEscapes() + "rest".repeat(200)).getBytes(StandardCharsets.ISO_8859_1);
		assertRejected(file, format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "BMW,name,passport number", "GIF,passport number", "II,passport number",
			"ID3,passport number", "MM*,passport number", "RIFF,passport number", "Rar,passport number",
			"%,passport number", "{,passport number" })
	void whenTableBeginsLikeAnotherFormatShouldReadIt(String header) throws IOException {
		assertThat(BatchFixture.check(header + "\n" + ",C01X00T47".repeat(2) + "\n")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void whenTextHasNoKnownColumnShouldStillNameTheColumns(String charset) {
		String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
		byte[] file = (mark + "某一,事与,與上\f\n1,2\u001A").getBytes(Charset.forName(charset));
		assertThatExceptionOfType(RejectedFileException.class).isThrownBy(() -> BatchFixture.open(file))
			.extracting(RejectedFileException::reason)
			.isEqualTo(Reason.NO_KNOWN_COLUMN);
	}

	@ParameterizedTest
	@CsvSource({ "WordDocument, 0, not-a-table.document", "WordDocument, 40, not-a-table.document",
			"PowerPoint Document, 1, not-a-table.presentation", "Workbook, 0, old-workbook",
			"EncryptedPackage, 3, old-workbook" })
	void whenFileIsOfOldOfficeShouldTellDocumentsFromWorkbooks(String stream, int sector, String text) {
		ByteBuffer file = ByteBuffer.allocate(512 * (sector + 2)).order(ByteOrder.LITTLE_ENDIAN);
		file.putInt(0, 0xE011CFD0).putShort(30, (short) 9).putInt(48, sector);
		file.position(512 * (sector + 1) + 128);
		file.put(stream.getBytes(StandardCharsets.UTF_16LE));
		assertText(file.array(), text);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 1 << 30, 7 })
	void whenOldFileHasNoDirectoryShouldTakeItForAWorkbook(int sector) {
		ByteBuffer file = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
		file.putInt(0, 0xE011CFD0).putShort(30, (short) 9).putInt(48, sector);
		assertText(file.array(), "old-workbook");
	}

	@ParameterizedTest
	@EnumSource(OtherFormat.class)
	void whenFormatIsNamedShouldSayWhatToSendInstead(OtherFormat format) {
		MessageSource messages = RuleServiceFixture.bean(MessageSource.class);
		String key = "batch.refusal." + new RejectedFileException(format).text();
		for (Locale language : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE }) {
			assertThat(messages.getMessage(key, null, language)).contains("XLSX", "CSV");
		}
	}

	@Test
	void whenFileIsAPictureShouldNotBeToldAboutColumns() {
		assertThat(new RejectedFileException(OtherFormat.PICTURE).reason()).isEqualTo(Reason.NOT_A_TABLE);
	}

	private static void assertRejected(byte[] file, OtherFormat format) {
		assertText(file, "not-a-table." + format.code());
	}

	private static void assertText(byte[] file, String text) {
		assertThatExceptionOfType(RejectedFileException.class).isThrownBy(() -> BatchFixture.open(file))
			.extracting(RejectedFileException::text)
			.isEqualTo(text);
	}

}
