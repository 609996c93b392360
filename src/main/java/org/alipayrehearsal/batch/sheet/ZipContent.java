package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP archive in memory, found by the central directory: archives that
 * were written as a stream cannot always be read as a stream.
 */
final class ZipContent {

	private static final int END_SIGNATURE = 0x06054b50;

	private static final int ENTRY_SIGNATURE = 0x02014b50;

	private static final int END_SIZE = 22;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final int MOST_ENTRIES = 2000;

	private static final int DEFLATED = 8;

	private final byte[] bytes;

	private final ByteBuffer zip;

	private final Map<String, Entry> entries = new HashMap<>();

	ZipContent(byte[] bytes) throws WorkbookException {
		this.bytes = bytes;
		this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		try {
			readDirectory();
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException ex) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
	}

	/**
	 * Open an entry.
	 * @param name the name of the entry; case is ignored
	 * @return the inflated content, or null if there is no such entry
	 * @throws WorkbookException if the archive is damaged
	 */
	@Nullable InputStream open(String name) throws WorkbookException {
		Entry entry = this.entries.get(name.toLowerCase(Locale.ROOT));
		if (entry == null) {
			return null;
		}
		try {
			int local = entry.offset();
			int start = local + 30 + unsigned(local + 26) + unsigned(local + 28);
			if (start < 0 || start > this.bytes.length || entry.size() > this.bytes.length - start) {
				throw new WorkbookException(Reason.NOT_A_WORKBOOK);
			}
			InputStream content = new ByteArrayInputStream(this.bytes, start, entry.size());
			return (entry.method() == DEFLATED) ? new InflaterInputStream(content, new Inflater(true), 1 << 14)
					: content;
		}
		catch (IndexOutOfBoundsException ex) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
	}

	private void readDirectory() throws WorkbookException {
		int end = this.bytes.length - END_SIZE;
		int last = Math.max(0, end - LONGEST_COMMENT);
		while (end >= last && this.zip.getInt(end) != END_SIGNATURE) {
			end--;
		}
		if (end < last) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		int count = unsigned(end + 10);
		int at = this.zip.getInt(end + 16);
		if (count > MOST_ENTRIES) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		for (int i = 0; i < count; i++) {
			at = readEntry(at);
		}
	}

	private int readEntry(int at) throws WorkbookException {
		if (this.zip.getInt(at) != ENTRY_SIGNATURE) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		int method = unsigned(at + 10);
		int size = this.zip.getInt(at + 20);
		int nameLength = unsigned(at + 28);
		int offset = this.zip.getInt(at + 42);
		boolean encrypted = (unsigned(at + 8) & 1) != 0;
		if (size < 0 || offset < 0 || encrypted || (method != DEFLATED && method != 0)) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		String name = new String(this.bytes, at + 46, nameLength, StandardCharsets.UTF_8);
		this.entries.put(name.toLowerCase(Locale.ROOT), new Entry(method, size, offset));
		return at + 46 + nameLength + unsigned(at + 30) + unsigned(at + 32);
	}

	private int unsigned(int at) {
		return this.zip.getShort(at) & 0xFFFF;
	}

	/**
	 * An entry of the central directory.
	 *
	 * @param method the compression method
	 * @param size the compressed size
	 * @param offset the offset of the local file header
	 */
	private record Entry(int method, int size, int offset) {

	}

}
