package org.alipayrehearsal.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.alipayrehearsal.scan.pixel.ColourSpace;
import org.jspecify.annotations.Nullable;

/**
 * The marker segments of a JPEG file before its first scan.
 */
final class JpegSegments {

	static final int APPLICATION_1 = 0xe1;

	static final int APPLICATION_11 = 0xeb;

	static final int APPLICATION_12 = 0xec;

	static final int APPLICATION_13 = 0xed;

	static final int COMMENT = 0xfe;

	static final int APPLICATION_14 = 0xee;

	/** More than any program writes; a colour profile takes at most 255. */
	private static final int MOST_SEGMENTS = 1_000;

	private static final int START_OF_SCAN = 0xda;

	private static final int QUANTIZATION_TABLES = 0xdb;

	private static final int HUFFMAN_TABLES = 0xc4;

	private static final int RESTART_INTERVAL = 0xdd;

	private static final int APPLICATION_0 = 0xe0;

	/** The number of steps of a quantization table. */
	private static final int TABLE = 64;

	private static final int LOWEST_FREQUENCIES = 5;

	private final byte[] content;

	private final List<Segment> segments = new ArrayList<>();

	/** The position of the first scan, or 0. */
	private final int firstScan;

	JpegSegments(byte[] content) {
		this.content = content;
		int position = 2;
		int scan = 0;
		while (position + 3 < content.length && this.segments.size() < MOST_SEGMENTS) {
			int marker = content[position + 1] & 0xff;
			if (content[position] != (byte) 0xff || !JpegFormat.hasSegment(marker)) {
				position++;
				continue;
			}
			int length = Byte.toUnsignedInt(content[position + 2]) << 8 | Byte.toUnsignedInt(content[position + 3]);
			if (marker == START_OF_SCAN || length < 2 || position + 2 + length > content.length) {
				scan = (marker == START_OF_SCAN) ? position : 0;
				break;
			}
			this.segments.add(new Segment(marker, position + 4, length - 2));
			position += 2 + length;
		}
		this.firstScan = scan;
	}

	/** Return the data that follows an identifier in the first such segment, or null. */
	@Nullable ByteBuffer first(int marker, String identifier) {
		for (Segment segment : this.segments) {
			ByteBuffer data = (segment.marker() == marker) ? dataAfter(segment, identifier) : null;
			if (data != null) {
				return data;
			}
		}
		return null;
	}

	/** Pass on the data that follows an identifier in all such segments. */
	void each(int marker, String identifier, Consumer<ByteBuffer> action) {
		for (Segment segment : this.segments) {
			ByteBuffer data = (segment.marker() == marker) ? dataAfter(segment, identifier) : null;
			if (data != null) {
				action.accept(data);
			}
		}
	}

	private @Nullable ByteBuffer dataAfter(Segment segment, String identifier) {
		byte[] wanted = identifier.getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer data = ByteBuffer.wrap(this.content, segment.start(), segment.length()).slice();
		boolean identified = data.limit() >= wanted.length
				&& data.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
		return identified ? data.slice(wanted.length, data.limit() - wanted.length) : null;
	}

	/**
	 * Return the file with only those segments before the first scan that are needed for
	 * decoding. They follow each other without bytes in between.
	 */
	byte[] withoutMetadata() {
		if (this.firstScan == 0) {
			return this.content;
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream(this.content.length);
		file.write(this.content, 0, 2);
		for (Segment segment : this.segments) {
			if (isNeeded(segment)) {
				file.write(this.content, segment.start() - 4, segment.length() + 4);
			}
		}
		file.write(this.content, this.firstScan, this.content.length - this.firstScan);
		return file.toByteArray();
	}

	private boolean isNeeded(Segment segment) {
		return switch (segment.marker()) {
			case QUANTIZATION_TABLES, HUFFMAN_TABLES, RESTART_INTERVAL -> true;
			case APPLICATION_0 -> dataAfter(segment, "JFIF\0") != null;
			case APPLICATION_14 -> dataAfter(segment, "Adobe") != null;
			default -> JpegFormat.isFrame(segment.marker());
		};
	}

	/**
	 * Return the median of the quantization steps of the five lowest frequencies of luma,
	 * or 0 if the file has no such table.
	 */
	int quantizationStep() {
		ByteBuffer frame = frameHeader();
		int wanted = (frame != null && frame.limit() > 8) ? frame.get(8) : 0;
		for (Segment segment : this.segments) {
			ByteBuffer tables = ByteBuffer.wrap(this.content, segment.start(), segment.length()).slice();
			while (segment.marker() == QUANTIZATION_TABLES && tables.hasRemaining()) {
				int head = tables.get();
				int bytes = (head >> 4 == 0) ? 1 : 2;
				if (tables.remaining() < TABLE * bytes) {
					break;
				}
				int[] steps = new int[LOWEST_FREQUENCIES];
				for (int i = 0; i < steps.length; i++) {
					int at = tables.position() + (i + 1) * bytes;
					steps[i] = (bytes == 1) ? tables.get(at) & 0xff : tables.getShort(at) & 0xffff;
				}
				if ((head & 0xf) == wanted) {
					Arrays.sort(steps);
					return steps[steps.length / 2];
				}
				tables.position(tables.position() + TABLE * bytes);
			}
		}
		return 0;
	}

	/**
	 * Return the colour space of the samples, determined as by the library of the
	 * Independent JPEG Group: the file does not name it.
	 */
	ColourSpace colourSpace() {
		ByteBuffer frame = frameHeader();
		int components = (frame != null && frame.limit() > 5) ? frame.get(5) : 0;
		int transform = adobeTransform();
		return switch (components) {
			case 3 -> isRgb(frame, transform) ? ColourSpace.rgb() : ColourSpace.ycc();
			case 4 -> fourComponents(transform);
			default -> ColourSpace.grey();
		};
	}

	private boolean isRgb(@Nullable ByteBuffer frame, int transform) {
		if (first(APPLICATION_0, "JFIF\0") != null) {
			return false;
		}
		if (transform >= 0) {
			return transform == 0;
		}
		return frame != null && frame.limit() >= 15 && frame.get(6) == 'R' && frame.get(9) == 'G'
				&& frame.get(12) == 'B';
	}

	private static ColourSpace fourComponents(int transform) {
		if (transform < 0) {
			return ColourSpace.cmyk();
		}
		return (transform == 2) ? ColourSpace.invertedYcck() : ColourSpace.invertedCmyk();
	}

	/** Return the transform flag of Adobe's segment, 0 to 2, or -1. */
	private int adobeTransform() {
		ByteBuffer adobe = first(APPLICATION_14, "Adobe");
		return (adobe != null && adobe.limit() > 6) ? Byte.toUnsignedInt(adobe.get(6)) : -1;
	}

	/** Return the frame header from the sample precision on, or null. */
	private @Nullable ByteBuffer frameHeader() {
		for (Segment segment : this.segments) {
			if (JpegFormat.isFrame(segment.marker())) {
				return ByteBuffer.wrap(this.content, segment.start(), segment.length()).slice();
			}
		}
		return null;
	}

	private record Segment(int marker, int start, int length) {

	}

}
