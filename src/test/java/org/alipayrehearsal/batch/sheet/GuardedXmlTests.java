package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link GuardedXml}.
 */
class GuardedXmlTests {

	private static final int SIZE = 8 << 20;

	/** What the parser would hold in memory at once. */
	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^', ignoreLeadingAndTrailingWhitespace = false,
			value = { "<a b=\"~x", "<a b=\">~x", "<a b='>~x", "<a b=\"'>~x", "<a b='\">~x", "<a ~^ ^", "<a></a ~^ ^",
					"<!--~x", "<!-- > ~x", "<!-- -> ~>", "<a><!-- > ~x", "<?p > ~x", "<?p ?~>", "<a><![CDATA[~x",
					"<a><![CDATA[>~x", "<a><![CDATA[]>~]", "<a>~]", "<a>&#0~0", "<!DOCTYPE a [>~x",
					"<!DOCTYPE a [<!-- > ~x", "<!DOCTYPE a SYSTEM '>~x", "^ ^~^ ^", "<a></a><!-- > ~x",
					"<?xml version='1.0' encoding='>~x" })
	void whenNothingEndsShouldReadNoFurther(String beginning, String filling) {
		Endless xml = new Endless(beginning, filling);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> readAll(xml));
		assertThat(xml.read).isLessThan(SIZE / 8);
	}

	@ParameterizedTest
	@CsvSource({ "'', <a>", "<a>, <b><c/>" })
	void whenElementsAreNestedWithoutEndShouldReadNoFurther(String beginning, String filling) {
		Endless xml = new Endless(beginning, filling);
		assertThatExceptionOfType(WorkbookException.class).isThrownBy(() -> readAll(xml))
			.extracting(WorkbookException::reason)
			.isEqualTo(WorkbookException.Reason.TOO_LARGE);
		assertThat(xml.read).isLessThan(SIZE / 8);
	}

	private static void readAll(InputStream xml) throws IOException {
		try {
			XMLStreamReader reader = GuardedXml.open(xml, Long.MAX_VALUE);
			while (reader.hasNext()) {
				reader.next();
			}
		}
		catch (XMLStreamException ex) {
			throw GuardedXml.failure(ex);
		}
	}

	/** XML that repeats itself, and counts what is read of it. */
	private static final class Endless extends InputStream {

		private final byte[] beginning;

		private final byte[] filling;

		private int read;

		Endless(String beginning, String filling) {
			this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
			this.filling = filling.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int read() {
			if (this.read == SIZE) {
				return -1;
			}
			int at = this.read++;
			return (at < this.beginning.length) ? this.beginning[at]
					: this.filling[(at - this.beginning.length) % this.filling.length];
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			int count = 0;
			for (int next = (length > 0) ? read() : -1; next >= 0; next = (count < length) ? read() : -1) {
				target[offset + count++] = (byte) next;
			}
			return (count > 0 || length == 0) ? count : -1;
		}

	}

}
