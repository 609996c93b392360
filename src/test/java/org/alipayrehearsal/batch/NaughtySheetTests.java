package org.alipayrehearsal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.alipayrehearsal.batch.sheet.XlsxWriter;
import org.alipayrehearsal.check.NaughtyStrings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All naughty strings in all columns.
 */
class NaughtySheetTests {

	private static final List<String> PATHS = BatchFixture.NAMES.paths();

	private final List<String> strings = NaughtyStrings.all().stream().filter((text) -> !text.isBlank()).toList();

	@Test
	void whenTextIsNaughtyShouldCheckEachLine() throws IOException {
		StringBuilder text = new StringBuilder(String.join(",", PATHS)).append('\n');
		for (String naughty : this.strings) {
			String cell = "\"" + naughty.replace("\"", "\"\"") + "\"";
			text.append(String.join(",", Collections.nCopies(PATHS.size(), cell))).append('\n');
		}
		assertThat(BatchFixture.check(text.toString().getBytes(StandardCharsets.UTF_8))).hasSize(this.strings.size());
	}

	@Test
	void whenWorkbookIsNaughtyShouldCheckEachLine() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		XlsxWriter document = new XlsxWriter(bytes);
		document.beginSheet("Clients", 1);
		StringBuilder rows = new StringBuilder();
		XlsxWriter.row(PATHS, rows);
		this.strings.forEach((naughty) -> XlsxWriter.row(Collections.nCopies(PATHS.size(), naughty), rows));
		document.write(rows.toString().getBytes(StandardCharsets.UTF_8), this.strings.size() + 1);
		document.finish();
		assertThat(BatchFixture.check(bytes.toByteArray())).hasSize(this.strings.size());
	}

	@Test
	void whenNamesOfColumnsAreNaughtyShouldIgnoreThem() throws IOException {
		List<String> names = new ArrayList<>(this.strings.subList(0, 200));
		names.add("name.realName");
		StringBuilder text = new StringBuilder();
		names.forEach((name) -> text.append('"').append(name.replace("\"", "\"\"")).append("\","));
		String file = text + "\n" + ",".repeat(200) + "Anna Keller\n";
		assertThat(BatchFixture.check(file)).hasSize(1);
	}

}
