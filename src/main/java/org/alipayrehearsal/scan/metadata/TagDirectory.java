package org.alipayrehearsal.scan.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A directory of tags, as TIFF 6.0 and EXIF 2.32 have it: how many, then twelve bytes
 * each. Whatever points out of the data, or is longer than any true value, is not there.
 */
public final class TagDirectory {

	/** More than any camera writes. */
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

	private TagDirectory(ByteBuffer data, long start) {
		this.data = data;
		this.start = start;
		int named = (start >= 8 && start + 2 <= data.limit()) ? data.getChar((int) start) : 0;
		long held = Math.max(0, (data.limit() - start - 2) / ENTRY);
		this.tags = (int) Math.min(Math.min(named, held), MOST_TAGS);
	}

	/**
	 * The first directory.
	 * @param data what begins with {@code II} or {@code MM}
	 * @return the directory; without tags where the data is none
	 */
	public static TagDirectory first(ByteBuffer data) {
		ByteBuffer ordered = data.slice();
		if (ordered.limit() < 8 || ordered.get(0) != ordered.get(1)
				|| (ordered.get(0) != 'I' && ordered.get(0) != 'M')) {
			return new TagDirectory(ByteBuffer.allocate(0), 0);
		}
		ordered.order((ordered.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		boolean classic = ordered.getChar(2) == 42;
		return new TagDirectory(ordered, classic ? Integer.toUnsignedLong(ordered.getInt(4)) : 0);
	}

	/**
	 * The directory that a tag points to.
	 * @param tag the tag
	 * @return the directory; without tags where there is none
	 */
	public TagDirectory below(int tag) {
		return new TagDirectory(this.data, number(tag, 0));
	}

	/**
	 * A tag's first number.
	 * @param tag the tag
	 * @param otherwise what counts where there is none
	 * @return the number, without sign
	 */
	public long number(int tag, long otherwise) {
		int entry = find(tag);
		int width = (entry < 0) ? 0 : numberWidth(entry);
		long count = (width > 0) ? Integer.toUnsignedLong(this.data.getInt(entry + 4)) : 0;
		long place = (count * width <= 4) ? entry + 8 : Integer.toUnsignedLong(this.data.getInt(entry + 8));
		return (count > 0 && place + width <= this.data.limit()) ? numberAt((int) place, width) : otherwise;
	}

	/**
	 * Whether the data holds the directory to its end.
	 * @return whether it does
	 */
	public boolean isWhole() {
		return this.start >= 8 && this.start + 2 <= this.data.limit()
				&& this.tags == Math.min(MOST_TAGS, this.data.getChar((int) this.start));
	}

	/**
	 * All numbers of a tag.
	 * @param tag the tag
	 * @param most how many may be
	 * @return the numbers, without sign; none where there are more, or some are missing
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
	 * A tag's whole entry.
	 * @param tag the tag
	 * @return twelve bytes; none where there is no such tag
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
	 * A tag's text, also where it is stored as bytes without a meaning.
	 * @param tag the tag
	 * @return the beginning of the text; empty where there is none
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

	/** 1, 2 or 4 bytes; 0 where the tag holds no numbers. */
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

	/** Where a tag's entry is; below 0 where there is none. */
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
