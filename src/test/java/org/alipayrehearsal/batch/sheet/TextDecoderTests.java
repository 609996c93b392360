package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TextDecoderTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@ParameterizedTest
	@ValueSource(strings = { "李明", "王小明", "José García", "Łukasz", "김민준", "Иван", "𠮷田", "é", "€", "Ümit Öz", "李",
			"Ștefan", "Əliyev", "Lǐ Míng", "Nguyễn Văn An" })
	void whenOneNameIsNotAsciiShouldTellTheEncoding(String name) throws IOException {
		String text = "name\n" + name + "\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
			assertThat(Sheets.csv(text, charset).get(1).cells()).as(charset.name()).containsExactly(name);
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
				GB18030)) {
			assertThat(Sheets.csv("\uFEFF" + text, charset).get(1).cells()).as(charset.name() + " with its mark")
				.containsExactly(name);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jérôme", "José García", "Müller", "MÜLLER", "Zoë", "François", "Ångström", "Østergård",
			"Peña", "GARCÍA", "Élodie", "Öz", "Åsa", "Müller – “café”", "Muñoz Núñez", "Strauß", "Œuvré", "Žižek",
			"Ümit Öz" })
	void whenWesternNameIsInWindows1252ShouldNotReadItAsChinese(String name) throws IOException {
		Charset western = Charset.forName("windows-1252");
		assertThat(Sheets.csv("name,n\n" + name + ",1\n", western).get(1).cells()).containsExactly(name, "1");
		CsvRows rows = new CsvRows(new ByteArrayInputStream(("name\n" + name + "\n").getBytes(western)), null);
		assertThat(Sheets.all(rows).get(1).cells()).containsExactly(name);
		assertThat(rows.encoding()).isEqualTo("windows-1252");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3号楼A座", "Z签", "Z字", "Z字签证", "工作签证Z", "X1签", "李明Anna", "Q1探亲", "王喆", "朱镕基", "手机iPhone用户",
			"欧阳·娜娜", "张三（Zhang San）", "备注:VIP客户" })
	void whenChineseStandsBesideLatinLettersShouldReadItAsChinese(String text) throws IOException {
		assertThat(Sheets.csv("姓名,n\n" + text + ",1\n", GB18030).get(1).cells()).containsExactly(text, "1");
		assertThat(Sheets.csv("name,n\n" + text + ",1\n", GB18030).get(1).cells()).containsExactly(text, "1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void whenUtf16HasNoMarkShouldTellItByItsZeros(String charset) throws IOException {
		assertThat(Sheets.csv("name\tphone\nJosé\t1\n", Charset.forName(charset)).get(1).cells())
			.containsExactly("José", "1");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, 65530", "UTF-8, 65535", "UTF-8, 65536", "UTF-8, 200000", "GB18030, 65535", "GB18030, 65536",
			"GB18030, 131071", "UTF-16LE, 65535", "UTF-16LE, 65536" })
	void whenNamesStandAtTheEdgesOfWhatIsReadShouldStayWhole(String charset, int before) throws IOException {
		String line = "Anna Keller,1\n";
		String ascii = "name,n\n" + line.repeat(before / line.length());
		String text = ascii + " ".repeat(Math.max(0, before - ascii.length())) + "李明𠮷,2\nÖz,3\n";
		String marked = charset.startsWith("UTF-16") ? "\uFEFF" + text : text;
		List<SheetRow> rows = Sheets.csv(marked, Charset.forName(charset));
		assertThat(rows.get(rows.size() - 2).text(0).strip()).isEqualTo("李明𠮷");
		assertThat(rows.get(rows.size() - 1).text(0)).isEqualTo("Öz");
	}

	@Test
	void whenALineHoldsWhatIsNoCharacterShouldLoseThatLineOnly() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("name\n李明\n".getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(new byte[] { (byte) 0xFF, '\n' });
		bytes.writeBytes("Öz 𠮷 \uD800\uDFFF\n".getBytes(StandardCharsets.UTF_8));
		assertThat(Sheets.csv(bytes.toByteArray())).extracting(SheetRow::line, SheetRow::fault)
			.containsExactly(tuple(1L, null), tuple(2L, null), tuple(3L, LineFault.ENCODING), tuple(4L, null));
	}

	@Test
	void whenTheSenderSaysTheEncodingShouldBelieveItUnlessAMarkStandsThere() throws IOException {
		byte[] western = "name\nJérôme\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(
				Sheets.all(new CsvRows(new ByteArrayInputStream(western), StandardCharsets.ISO_8859_1)).get(1).cells())
			.containsExactly("Jérôme");
		byte[] marked = "\uFEFFname\nJérôme\n".getBytes(StandardCharsets.UTF_8);
		assertThat(Sheets.all(new CsvRows(new ByteArrayInputStream(marked), GB18030)).get(1).cells())
			.containsExactly("Jérôme");
	}

	@Test
	void whenTextBreaksOffWithinACharacterShouldSayThatTheLineCannotBeRead() throws IOException {
		byte[] whole = "name\n李明".getBytes(StandardCharsets.UTF_8);
		byte[] cut = Arrays.copyOf(whole, whole.length - 1);
		assertThat(Sheets.csv(cut).get(1).fault()).isEqualTo(LineFault.ENCODING);
	}

	@Test
	void whenBytesComeOneByOneShouldReadTheSame() throws IOException {
		byte[] bytes = "name\n李明\nÖz\n".getBytes(GB18030);
		InputStream slow = new InputStream() {

			private int next;

			@Override
			public int read() {
				return (this.next < bytes.length) ? bytes[this.next++] & 0xFF : -1;
			}

			@Override
			public int read(byte[] target, int offset, int length) {
				int one = read();
				if (one < 0) {
					return -1;
				}
				target[offset] = (byte) one;
				return 1;
			}
		};
		SheetRows rows = new CsvRows(slow, null);
		assertThat(Sheets.all(rows)).extracting((row) -> row.text(0)).containsExactly("name", "李明", "Öz");
		assertThat(rows.encoding()).isEqualTo("GB18030");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void whenMalformedSequenceFollowsAFullBufferShouldReadItNextTime(int ascii) throws IOException {
		byte[] bytes = Arrays.copyOf("abc".substring(0, ascii).getBytes(StandardCharsets.US_ASCII), ascii + 2);
		bytes[ascii] = (byte) 0xff;
		bytes[ascii + 1] = 'd';
		TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
		StringBuilder text = new StringBuilder();
		CharBuffer part = CharBuffer.allocate(2);
		while (decoder.read(part) >= 0) {
			text.append(part.flip());
			part.clear();
		}
		assertThat(text).hasToString("abc".substring(0, ascii) + TextDecoder.FAULT + "d");
		assertThat(decoder.isFaulty()).isTrue();
	}

}
