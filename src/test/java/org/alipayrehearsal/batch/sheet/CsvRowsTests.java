package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CsvRowsTests {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@ParameterizedTest
	@ValueSource(strings = { "a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r1,2\r", "a;b\n1;2", "a\tb\n1\t2", "sep=;\na;b\n1;2",
			"SEP=,\r\na,b\r\n1,2", "\"a\",b\n\"1\",\"2\"", "\uFEFFa,b\n1,2" })
	void whenTableIsReadShouldHaveItsCells(String text) throws IOException {
		assertThat(Sheets.csv(text)).extracting(SheetRow::cells).containsExactly(List.of("a", "b"), List.of("1", "2"));
	}

	@Test
	void whenCellsHoldSignsShouldKeepThem() throws IOException {
		List<SheetRow> rows = Sheets.csv("a,b,c\n\"1,\"\"2\"\"\",\" x \",\"l1\nl2\r\nl3\"\n4,5\" 6,\n");
		assertThat(rows).extracting(SheetRow::line, SheetRow::cells)
			.containsExactly(tuple(1L, List.of("a", "b", "c")), tuple(2L, List.of("1,\"2\"", " x ", "l1\nl2\r\nl3")),
					tuple(5L, List.of("4", "5\" 6", "")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`a,b\n\"1,2\n3,4\n` | QUOTE_NOT_CLOSED",
			"`a,b\n\"1,2\n\"3\",4\n` | QUOTE_NOT_CLOSED", "`a,b\n\"1\"x,2\n3,4\n` | TEXT_AFTER_QUOTE" })
	void whenQuotesDoNotFitShouldLoseOneLineOnly(String text, LineFault fault) throws IOException {
		List<SheetRow> rows = Sheets.csv(text);
		assertThat(rows).extracting(SheetRow::line, SheetRow::fault)
			.containsExactly(tuple(1L, null), tuple(2L, fault), tuple(3L, null));
		assertThat(rows.get(2).cells()).containsExactly("3", "4");
	}

	@ParameterizedTest
	@CsvSource({ "32767, false, ''", "32768, true, ''", "1000000, true, ''", "32767, false, \"", "32768, true, \"",
			"1000000, true, \"" })
	void whenCellIsLongShouldBeReadUpToWhatSpreadsheetsHold(int length, boolean broken, String quote)
			throws IOException {
		List<SheetRow> rows = Sheets.csv("a,b\nx," + quote + "y".repeat(length) + quote + "\n3,4\n");
		assertThat(rows).hasSize(3);
		assertThat(rows.get(1).fault()).isEqualTo(broken ? LineFault.CELL_TOO_LONG : null);
		assertThat(rows.get(2)).extracting(SheetRow::line, SheetRow::cells).containsExactly(3L, List.of("3", "4"));
	}

	@ParameterizedTest
	@CsvSource({ "256, false", "257, true", "10000, true" })
	void whenLineHasManyCellsShouldBeReadUpToABound(int cells, boolean broken) throws IOException {
		List<SheetRow> rows = Sheets.csv("a\n" + "x,".repeat(cells - 1) + "x\n1\n");
		assertThat(rows.get(1).fault()).isEqualTo(broken ? LineFault.TOO_MANY_CELLS : null);
		assertThat(rows.get(2).cells()).containsExactly("1");
	}

	@Test
	void whenLineIsTooLongShouldLoseThatLine() throws IOException {
		String cell = "y".repeat(30_000) + ",";
		List<SheetRow> rows = Sheets.csv("a\n" + cell.repeat(4) + "\n" + cell.repeat(5) + "\n1\n");
		assertThat(rows).extracting(SheetRow::fault).containsExactly(null, null, LineFault.LINE_TOO_LONG, null);
	}

	@ParameterizedTest
	@CsvSource({ "50, false", "51, true" })
	void whenCellHasManyLinesShouldBeReadUpToABound(int breaks, boolean broken) throws IOException {
		List<SheetRow> rows = Sheets.csv("a\n\"" + "\n".repeat(breaks) + "\"\n1\n");
		assertThat(rows.get(1).fault()).isEqualTo(broken ? LineFault.QUOTE_NOT_CLOSED : null);
		assertThat(rows.get(rows.size() - 1).cells()).containsExactly("1");
		assertThat(rows.get(rows.size() - 1).line()).isEqualTo(breaks + 3L);
	}

	@Test
	void whenFileHasNoLineBreakShouldNotBeHeldInMemory() throws IOException {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		SheetRows rows = new CsvRows(endless(20_000_000), null);
		assertThat(rows.next()).extracting(SheetRow::fault).isEqualTo(LineFault.CELL_TOO_LONG);
		assertThat(rows.next()).isNull();
		assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
	}

	@Test
	void whenNothingIsThereShouldHaveNoRow() throws IOException {
		assertThat(Sheets.csv("")).isEmpty();
		assertThat(Sheets.csv("\uFEFF")).isEmpty();
		assertThat(Sheets.csv("\n\n")).hasSize(2).allMatch(SheetRow::isBlank);
	}

	@Test
	void whenTextHoldsNulShouldKeepIt() throws IOException {
		assertThat(Sheets.csv("a,b\n1\0,2\n").get(1).cells()).containsExactly("1\0", "2");
	}

	/**
	 * FastCSV is the oracle: what it reads of any text whose quotes fit is what we read.
	 */
	@Test
	void whenAnyCellsAreWrittenShouldBeReadToTheLastCharacter() throws IOException {
		Random random = new Random(20260302);
		for (int i = 0; i < 3000; i++) {
			List<List<String>> table = new ArrayList<>();
			StringBuilder text = new StringBuilder("a,b,c\n");
			for (int line = random.nextInt(5); line >= 0; line--) {
				List<String> cells = new ArrayList<>(List.of("x"));
				for (int cell = 2; cell > 0; cell--) {
					cells.add(anyText(random));
				}
				table.add(cells);
				text.append("\"x\"");
				cells.subList(1, cells.size())
					.forEach((cell) -> text.append(",\"").append(cell.replace("\"", "\"\"")).append('"'));
				text.append("\r\n");
			}
			List<List<String>> read = Sheets.csv(text.toString()).stream().skip(1).map(SheetRow::cells).toList();
			assertThat(read).isEqualTo(table);
			List<List<String>> oracle = CsvReader.builder()
				.ofCsvRecord(text.toString())
				.stream()
				.skip(1)
				.map((record) -> record.getFields())
				.toList();
			assertThat(read).isEqualTo(oracle);
		}
	}

	/** Whatever comes: it ends, in time, and says a line for what it cannot read. */
	@Test
	void whenAnyBytesComeShouldEnd() throws IOException {
		Random random = new Random(7);
		byte[] signs = "\",\n\r;x\t=\u00e9\u674e".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = new byte[random.nextInt(400)];
			for (int at = 0; at < bytes.length; at++) {
				bytes[at] = signs[random.nextInt(signs.length)];
			}
			long before = 0;
			for (SheetRow row : Sheets.csv(bytes)) {
				assertThat(row.line()).isGreaterThan(before);
				before = row.line();
			}
		}
	}

	private static String anyText(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(12); length > 0; length--) {
			text.appendCodePoint("a\",;\n \t=\u674e\u00e9\0\uFEFF\uDB40\uDDEF".codePointAt(random.nextInt(12)));
		}
		return text.toString().replace("\uDDEF", "z");
	}

	private static InputStream endless(long size) {
		return new InputStream() {

			private long left = size;

			@Override
			public int read() {
				return (this.left-- > 0) ? 'x' : -1;
			}

			@Override
			public int read(byte[] target, int offset, int length) {
				if (this.left <= 0) {
					return -1;
				}
				int count = (int) Math.min(length, this.left);
				Arrays.fill(target, offset, offset + count, (byte) 'x');
				this.left -= count;
				return count;
			}
		};
	}

	@Test
	void whenSeparatorIsToldShouldSayWhichItIs() throws IOException {
		assertThat(new CsvRows(new ByteArrayInputStream("a;b".getBytes(StandardCharsets.UTF_8)), null).separator())
			.isEqualTo(';');
	}

}
