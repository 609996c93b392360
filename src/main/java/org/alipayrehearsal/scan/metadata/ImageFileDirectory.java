package org.alipayrehearsal.scan.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * An image file directory (IFD) of TIFF 6.0 or EXIF 2.32: the number of entries and
 * twelve bytes for each. Entries that point out of the data or are implausibly long are
 * ignored.
 */
public final class ImageFileDirectory {

	/** More tags than any camera writes. */
	private static final int MOST_TAGS = 1_000;

	private static final int ENTRY = 12;

	private static final int LONGEST_TEXT = 1_000;

	private static final int BYTE = 1;

	private static final int ASCII = 2;

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final int UNDEFINED = 7;

	private final ByteBuffer data;

	private final long start;

	private final int tags;

	private ImageFileDirectory(ByteBuffer data, long start) {
		this.data = data;
		this.start = start;
		int named = (start >= 8 && start + 2 <= data.limit()) ? data.getChar((int) start) : 0;
		long held = Math.max(0, (data.limit() - start - 2) / ENTRY);
		this.tags = (int) Math.min(Math.min(named, held), MOST_TAGS);
	}

	/**
	 * Return the first directory.
	 * @param data the data, which begins with {@code II} or {@code MM}
	 * @return the directory, empty if the data is not TIFF or EXIF
	 */
	public static ImageFileDirectory first(ByteBuffer data) {
		ByteBuffer ordered = data.slice();
		if (ordered.limit() < 8 || ordered.get(0) != ordered.get(1)
				|| (ordered.get(0) != 'I' && ordered.get(0) != 'M')) {
			return new ImageFileDirectory(ByteBuffer.allocate(0), 0);
		}
		ordered.order((ordered.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		boolean classic = ordered.getChar(2) == 42;
		return new ImageFileDirectory(ordered, classic ? Integer.toUnsignedLong(ordered.getInt(4)) : 0);
	}

	/**
	 * Return the directory that a tag points to.
	 * @param tag the tag
	 * @return the directory, empty if there is none
	 */
	public ImageFileDirectory below(int tag) {
		return new ImageFileDirectory(this.data, number(tag, 0));
	}

	/**
	 * Return the first number of a tag.
	 * @param tag the tag
	 * @param otherwise the default
	 * @return the number, unsigned, or the default
	 */
	public long number(int tag, long otherwise) {
		int entry = find(tag);
		int width = (entry < 0) ? 0 : numberWidth(entry);
		long count = (width > 0) ? Integer.toUnsignedLong(this.data.getInt(entry + 4)) : 0;
		long place = (count * width <= 4) ? entry + 8 : Integer.toUnsignedLong(this.data.getInt(entry + 8));
		return (count > 0 && place + width <= this.data.limit()) ? numberAt((int) place, width) : otherwise;
	}

	/**
	 * {@return whether the data contains the directory completely}
	 */
	public boolean isWhole() {
		return this.start >= 8 && this.start + 2 <= this.data.limit()
				&& this.tags == Math.min(MOST_TAGS, this.data.getChar((int) this.start));
	}

	/**
	 * Return all numbers of a tag.
	 * @param tag the tag
	 * @param most the maximum count
	 * @return the numbers, unsigned; empty if there are more or they are incomplete
	 */
	public long[] numbers(int tag, int most) {
		int entry = find(tag);
		int width = (entry < 0) ? 0 : numberWidth(entry);
		long count = (width > 0) ? Integer.toUnsignedLong(this.data.getInt(entry + 4)) : 0;
		long place = (count * width <= 4) ? entry + 8 : Integer.toUnsignedLong(this.data.getInt(entry + 8));
		if (count > most || place + count * width > this.data.limit()) {
			return new long[0];
		}
		long[] numbers = new long[(int) count];
		for (int i = 0; i < count; i++) {
			numbers[i] = numberAt((int) place + i * width, width);
		}
		return numbers;
	}

	/**
	 * Return the value of a tag of type BYTE or UNDEFINED.
	 * @param tag the tag
	 * @return the bytes; empty if there is no such tag or they are incomplete
	 */
	public ByteBuffer bytes(int tag) {
		int entry = find(tag);
		int type = (entry < 0) ? 0 : this.data.getChar(entry + 2);
		long length = (type == BYTE || type == UNDEFINED) ? Integer.toUnsignedLong(this.data.getInt(entry + 4)) : 0;
		long place = (length <= 4) ? entry + 8 : Integer.toUnsignedLong(this.data.getInt(entry + 8));
		boolean there = length > 0 && place + length <= this.data.limit();
		return there ? this.data.slice((int) place, (int) length) : ByteBuffer.allocate(0);
	}

	/**
	 * Return the entry of a tag.
	 * @param tag the tag
	 * @return twelve bytes; empty if there is no such tag
	 */
	public byte[] entry(int tag) {
		int entry = find(tag);
		byte[] bytes = new byte[(entry < 0) ? 0 : ENTRY];
		if (entry >= 0) {
			this.data.get(entry, bytes);
		}
		return bytes;
	}

	/**
	 * Return the text of a tag of type ASCII, UNDEFINED or BYTE.
	 * @param tag the tag
	 * @return at most the first 1,000 bytes of the text; empty if there is no such tag
	 */
	public String text(int tag) {
		int entry = find(tag);
		int type = (entry < 0) ? 0 : this.data.getChar(entry + 2);
		if (type != ASCII && type != UNDEFINED && type != BYTE) {
			return "";
		}
		long length = Integer.toUnsignedLong(this.data.getInt(entry + 4));
		long place = (length <= 4) ? entry + 8 : Integer.toUnsignedLong(this.data.getInt(entry + 8));
		if (place > this.data.limit()) {
			return "";
		}
		byte[] text = new byte[(int) Math.min(Math.min(length, LONGEST_TEXT), this.data.limit() - place)];
		this.data.get((int) place, text);
		return new String(text, StandardCharsets.UTF_8);
	}

	/** Return 1, 2 or 4 bytes, or 0 if the tag has no numbers. */
	private int numberWidth(int entry) {
		return switch (this.data.getChar(entry + 2)) {
			case BYTE -> 1;
			case SHORT -> 2;
			case LONG -> 4;
			default -> 0;
		};
	}

	private long numberAt(int place, int width) {
		return switch (width) {
			case 1 -> Byte.toUnsignedInt(this.data.get(place));
			case 2 -> this.data.getChar(place);
			default -> Integer.toUnsignedLong(this.data.getInt(place));
		};
	}

	/** Return the position of an entry, or -1. */
	private int find(int tag) {
		for (int i = 0; i < this.tags; i++) {
			int entry = (int) this.start + 2 + i * ENTRY;
			if (this.data.getChar(entry) == tag) {
				return entry;
			}
		}
		return -1;
	}

}
