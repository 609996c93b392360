package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a JPEG before its first scan: markers, each with a segment.
 */
final class JpegSegments {

	static final int APPLICATION_1 = 0xe1;

	static final int APPLICATION_12 = 0xec;

	static final int APPLICATION_13 = 0xed;

	static final int COMMENT = 0xfe;

	static final int APPLICATION_14 = 0xee;

	/** More than any program writes: a colour profile takes 255 at most. */
	private static final int MOST_SEGMENTS = 1_000;

	private static final int START_OF_SCAN = 0xda;

	private final byte[] content;

	private final List<Segment> segments = new ArrayList<>();

	JpegSegments(byte[] content) {
		this.content = content;
		int position = 2;
		while (position + 3 < content.length && this.segments.size() < MOST_SEGMENTS) {
			int marker = content[position + 1] & 0xff;
			if (content[position] != (byte) 0xff || marker == 0xff) {
				position++;
				continue;
			}
			int length = Byte.toUnsignedInt(content[position + 2]) << 8 | Byte.toUnsignedInt(content[position + 3]);
			if (marker == START_OF_SCAN || length < 2 || position + 2 + length > content.length) {
				return;
			}
			this.segments.add(new Segment(marker, position + 4, length - 2));
			position += 2 + length;
		}
	}

	/** The data of the first segment that begins so, behind that beginning. */
	@Nullable ByteBuffer first(int marker, String beginning) {
		for (Segment segment : this.segments) {
			ByteBuffer data = (segment.marker() == marker) ? behind(segment, beginning) : null;
			if (data != null) {
				return data;
			}
		}
		return null;
	}

	/** Shows the data of all segments that begin so. */
	void each(int marker, String beginning, Consumer<ByteBuffer> action) {
		for (Segment segment : this.segments) {
			ByteBuffer data = (segment.marker() == marker) ? behind(segment, beginning) : null;
			if (data != null) {
				action.accept(data);
			}
		}
	}

	private @Nullable ByteBuffer behind(Segment segment, String beginning) {
		byte[] wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer data = ByteBuffer.wrap(this.content, segment.start(), segment.length()).slice();
		boolean begins = data.limit() >= wanted.length && data.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
		return begins ? data.slice(wanted.length, data.limit() - wanted.length) : null;
	}

	/** The data of the frame header: precision, sides, components. */
	@Nullable ByteBuffer frame() {
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
