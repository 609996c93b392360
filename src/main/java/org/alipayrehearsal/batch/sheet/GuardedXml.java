package org.alipayrehearsal.batch.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;

/**
 * Opens untrusted XML for StAX parsing, without DTDs and external entities. Parsers hold
 * a whole tag in memory, and a few kilobytes of ZIP can contain a tag of a gigabyte;
 * parsing fails when a tag or the document exceeds its limit.
 */
final class GuardedXml {

	private static final int LONGEST_TAG = 1 << 16;

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private GuardedXml() {
	}

	static XMLStreamReader open(InputStream xml, long mostBytes) throws IOException {
		try {
			return factory().createXMLStreamReader(text(new Guard(xml, mostBytes)));
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
		catch (ZipException | EOFException ex) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
	}

	/**
	 * Decode a part as UTF-8, the encoding of all workbooks. The parser's own decoder
	 * reports malformed input on the standard error stream.
	 */
	private static Reader text(InputStream xml) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(xml, BYTE_ORDER_MARK.length);
		byte[] begin = bytes.readNBytes(BYTE_ORDER_MARK.length);
		if (!Arrays.equals(begin, BYTE_ORDER_MARK)) {
			bytes.unread(begin);
		}
		return new InputStreamReader(bytes, StandardCharsets.UTF_8);
	}

	/**
	 * {@return the cause if a limit was exceeded, otherwise NOT_A_WORKBOOK}
	 */
	static WorkbookException failure(XMLStreamException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof WorkbookException known) {
				return known;
			}
			if (cause instanceof XMLStreamException nested
					&& nested.getNestedException() instanceof WorkbookException known) {
				return known;
			}
		}
		return new WorkbookException(Reason.NOT_A_WORKBOOK);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

	private static final class Guard extends FilterInputStream {

		private long left;

		private boolean inTag;

		private int tag;

		Guard(InputStream xml, long mostBytes) {
			super(xml);
			this.left = mostBytes;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			this.left -= count;
			for (int i = offset; i < offset + count; i++) {
				look(target[i]);
			}
			if (this.left < 0 || this.tag > LONGEST_TAG) {
				throw new WorkbookException(Reason.TOO_LARGE);
			}
			return count;
		}

		private void look(byte next) {
			if (next == '<') {
				this.inTag = true;
				this.tag = 0;
			}
			else if (next == '>') {
				this.inTag = false;
				this.tag = 0;
			}
			else if (this.inTag) {
				this.tag++;
			}
		}

	}

}
