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
import javax.xml.stream.util.StreamReaderDelegate;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;

/**
 * Opens untrusted XML for StAX parsing, without DTDs and external entities. Parsers hold
 * in memory what they report as one event, such as a tag, a comment or a CDATA section,
 * and the names of all open elements; a few kilobytes of ZIP can contain a gigabyte of
 * either. Parsing fails when an event, the nesting or the document exceeds its limit.
 */
final class GuardedXml {

	/**
	 * The maximum number of bytes that are read for one event; the longest text of a cell
	 * takes fewer.
	 */
	private static final int LONGEST_EVENT = 1 << 18;

	/** The maximum number of open elements; sheets have fewer than 20. */
	private static final int MOST_OPEN = 256;

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private GuardedXml() {
	}

	static XMLStreamReader open(InputStream xml, long mostBytes) throws IOException {
		try {
			Guard guard = new Guard(xml, mostBytes);
			return new GuardedReader(factory().createXMLStreamReader(text(guard)), guard);
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

	/** Limits the bytes of a document, and those that are read for one event. */
	private static final class Guard extends FilterInputStream {

		private long left;

		private long leftOfEvent = LONGEST_EVENT;

		Guard(InputStream xml, long mostBytes) {
			super(xml);
			this.left = mostBytes;
		}

		void beginEvent() {
			this.leftOfEvent = LONGEST_EVENT;
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
			this.leftOfEvent -= count;
			if (this.left < 0 || this.leftOfEvent < 0) {
				throw new WorkbookException(Reason.TOO_LARGE);
			}
			return count;
		}

	}

	private static final class GuardedReader extends StreamReaderDelegate {

		private final Guard guard;

		private int open;

		GuardedReader(XMLStreamReader xml, Guard guard) {
			super(xml);
			this.guard = guard;
		}

		@Override
		public int next() throws XMLStreamException {
			this.guard.beginEvent();
			int event = super.next();
			if (event == START_ELEMENT && ++this.open > MOST_OPEN) {
				throw new XMLStreamException(new WorkbookException(Reason.TOO_LARGE));
			}
			if (event == END_ELEMENT) {
				this.open--;
			}
			return event;
		}

	}

}
