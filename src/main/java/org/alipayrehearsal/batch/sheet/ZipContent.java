package org.alipayrehearsal.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP archive in memory, found by the central directory: archives that
 * were written as a stream cannot always be read as a stream. A copy replaces one entry
 * and takes the others over without inflating them.
 */
final class ZipContent {

	private static final int END_SIGNATURE = 0x06054b50;

	private static final int ENTRY_SIGNATURE = 0x02014b50;

	private static final int LOCAL_SIGNATURE = 0x04034b50;

	private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;

	private static final int END_SIZE = 22;

	private static final int ENTRY_SIZE = 46;

	private static final int LOCAL_SIZE = 30;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final int MOST_ENTRIES = 2000;

	private static final long MOST_UNSIGNED = 0xFFFFFFFFL;

	private static final int DEFLATED = 8;

	/** The version of ZIP with deflation. */
	private static final short VERSION = 20;

	private static final short WITH_DESCRIPTOR = 1 << 3;

	private static final short UTF_8_NAME = 1 << 11;

	private final byte[] bytes;

	private final ByteBuffer zip;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

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
	 * {@return whether there is an entry, in any case of letters}
	 */
	boolean contains(String name) {
		return this.entries.containsKey(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * {@return whether there are entries, and none in this folder, in any case of
	 * letters}
	 */
	boolean isWithout(String folder) {
		return !this.entries.isEmpty()
				&& this.entries.keySet().stream().noneMatch((name) -> name.startsWith(folder.toLowerCase(Locale.ROOT)));
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
		InputStream content = new ByteArrayInputStream(this.bytes, start(entry), entry.size());
		return (entry.method() == DEFLATED) ? new InflaterInputStream(content, new Inflater(true), 1 << 14) : content;
	}

	/**
	 * Start to write the archive again with another content of one entry, which is
	 * written last.
	 * @param replaced the name of the entry to replace
	 * @param target the target
	 * @return the copy, to write the new content to
	 * @throws IOException if the archive is damaged or cannot be written
	 */
	Copy copy(String replaced, OutputStream target) throws IOException {
		Entry last = this.entries.get(replaced.toLowerCase(Locale.ROOT));
		if (last == null) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		Copy copy = new Copy(target, last);
		for (Entry entry : this.entries.values()) {
			if (!entry.equals(last)) {
				copy.add(entry, start(entry));
			}
		}
		copy.begin();
		return copy;
	}

	/** The offset of the compressed content of an entry. */
	private int start(Entry entry) throws WorkbookException {
		try {
			int local = entry.offset();
			int start = local + LOCAL_SIZE + unsigned(local + 26) + unsigned(local + 28);
			if (start < 0 || start > this.bytes.length || entry.size() > this.bytes.length - start) {
				throw new WorkbookException(Reason.NOT_A_WORKBOOK);
			}
			return start;
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
		String name = new String(this.bytes, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
		this.entries.put(name.toLowerCase(Locale.ROOT), new Entry(name, method, size, offset, this.zip.getInt(at + 12),
				this.zip.getInt(at + 16), this.zip.getInt(at + 24)));
		return at + ENTRY_SIZE + nameLength + unsigned(at + 30) + unsigned(at + 32);
	}

	private int unsigned(int at) {
		return this.zip.getShort(at) & 0xFFFF;
	}

	/**
	 * An entry of the central directory.
	 *
	 * @param name the name
	 * @param method the compression method
	 * @param size the compressed size
	 * @param offset the offset of the local file header
	 * @param time the time of its last modification, in MS-DOS format
	 * @param checksum the CRC-32 of the content
	 * @param inflatedSize the size of the content
	 */
	private record Entry(String name, int method, int size, int offset, int time, int checksum, int inflatedSize) {

		byte[] nameBytes() {
			return this.name.getBytes(StandardCharsets.UTF_8);
		}

	}

	/** Writes an archive with one entry replaced. */
	final class Copy {

		private final CountingStream target;

		private final Entry replaced;

		private final List<Entry> written = new ArrayList<>();

		private final CRC32 checksum = new CRC32();

		private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

		private final DeflaterOutputStream content;

		private long start;

		private long inflated;

		private Copy(OutputStream target, Entry replaced) {
			this.target = new CountingStream(target);
			this.replaced = replaced;
			this.content = new DeflaterOutputStream(this.target, this.deflater, 1 << 14);
		}

		/** Write a part of the new content. */
		void write(byte[] part) throws IOException {
			this.checksum.update(part);
			this.content.write(part);
			this.inflated += part.length;
		}

		/** Finish the new content and the archive. */
		void finish() throws IOException {
			try {
				this.content.finish();
			}
			finally {
				this.deflater.end();
			}
			long size = this.target.count - this.start;
			if (this.target.count > Integer.MAX_VALUE || this.inflated > MOST_UNSIGNED) {
				throw new WorkbookException(Reason.TOO_LARGE);
			}
			Entry entry = new Entry(this.replaced.name(), DEFLATED, (int) size,
					this.written.get(this.written.size() - 1).offset(), this.replaced.time(),
					(int) this.checksum.getValue(), (int) this.inflated);
			this.written.set(this.written.size() - 1, entry);
			this.target.write(little(16).putInt(DESCRIPTOR_SIGNATURE)
				.putInt(entry.checksum())
				.putInt(entry.size())
				.putInt(entry.inflatedSize())
				.array());
			writeDirectory();
		}

		private void add(Entry entry, int from) throws IOException {
			this.written.add(writeLocal(entry, UTF_8_NAME));
			this.target.write(ZipContent.this.bytes, from, entry.size());
		}

		private void begin() throws IOException {
			this.written.add(writeLocal(this.replaced, (short) (UTF_8_NAME | WITH_DESCRIPTOR)));
			this.start = this.target.count;
		}

		private Entry writeLocal(Entry entry, short flags) throws IOException {
			int offset = (int) this.target.count;
			boolean known = (flags & WITH_DESCRIPTOR) == 0;
			byte[] name = entry.nameBytes();
			this.target.write(little(LOCAL_SIZE + name.length).putInt(LOCAL_SIGNATURE)
				.putShort(VERSION)
				.putShort(flags)
				.putShort((short) (known ? entry.method() : DEFLATED))
				.putInt(entry.time())
				.putInt(known ? entry.checksum() : 0)
				.putInt(known ? entry.size() : 0)
				.putInt(known ? entry.inflatedSize() : 0)
				.putShort((short) name.length)
				.putShort((short) 0)
				.put(name)
				.array());
			return new Entry(entry.name(), entry.method(), entry.size(), offset, entry.time(), entry.checksum(),
					entry.inflatedSize());
		}

		private void writeDirectory() throws IOException {
			int offset = (int) this.target.count;
			for (int i = 0; i < this.written.size(); i++) {
				Entry entry = this.written.get(i);
				byte[] name = entry.nameBytes();
				boolean replacement = i == this.written.size() - 1;
				this.target.write(little(ENTRY_SIZE + name.length).putInt(ENTRY_SIGNATURE)
					.putShort(VERSION)
					.putShort(VERSION)
					.putShort((short) (UTF_8_NAME | (replacement ? WITH_DESCRIPTOR : 0)))
					.putShort((short) entry.method())
					.putInt(entry.time())
					.putInt(entry.checksum())
					.putInt(entry.size())
					.putInt(entry.inflatedSize())
					.putShort((short) name.length)
					.put(new byte[12])
					.putInt(entry.offset())
					.put(name)
					.array());
			}
			this.target.write(little(END_SIZE).putInt(END_SIGNATURE)
				.putInt(0)
				.putShort((short) this.written.size())
				.putShort((short) this.written.size())
				.putInt((int) (this.target.count - offset))
				.putInt(offset)
				.putShort((short) 0)
				.array());
			this.target.flush();
		}

		private static ByteBuffer little(int size) {
			return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
		}

	}

	/** Counts the bytes written. */
	private static final class CountingStream extends FilterOutputStream {

		private long count;

		CountingStream(OutputStream target) {
			super(target);
		}

		@Override
		public void write(int one) throws IOException {
			this.out.write(one);
			this.count++;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
			this.count += length;
		}

	}

}
