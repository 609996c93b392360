package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.pixel.Colours;
import org.jspecify.annotations.Nullable;

/**
 * JPEG, ISO/IEC 10918-1, annex B: markers, each with a length, and after each start of
 * scan the scan's data.
 */
final class JpegFormat implements PictureFormat {

	/** More than any encoder writes. */
	private static final int MOST_SCANS = 100;

	/**
	 * Each scan costs a pass over the whole picture, however short it is: 3 to 7
	 * nanoseconds a pixel. Encoders write 10 to 12 scans; that is allowed at any size.
	 */
	private static final long MOST_SCANNED_PIXELS = 12 * ScanLimits.PIXELS;

	private static final int START_OF_SCAN = 0xda;

	private static final int END_OF_IMAGE = 0xd9;

	/** Bytes of padding that some cameras write at the end; no decoder minds them. */
	private static final int MOST_PADDING = 16;

	private static final Pattern PADDING = Pattern.compile("(\\d{1,9}) extraneous bytes before marker 0xd9");

	@Override
	public String name() {
		return "jpeg";
	}

	@Override
	public ImageHeader outline(byte[] content) {
		PictureSize size = null;
		Decoding flaw = null;
		int pixelBytes = 1;
		int scans = 0;
		int position = nextMarker(content, 2);
		while (position >= 0) {
			int marker = content[position + 1] & 0xff;
			if (marker == END_OF_IMAGE) {
				boolean nothing = size == null || scans == 0;
				return new ImageHeader(size, nothing ? Decoding.CORRUPT : flaw, pixelBytes);
			}
			int length = segmentLength(content, position);
			if (length < 2 || position + 2 + length > content.length) {
				return ImageHeader.flawed(size, Decoding.TRUNCATED);
			}
			if (isFrame(marker) && size == null) {
				size = frameSize(content, position, length);
				pixelBytes = Math.max(1, content[position + 9]);
				flaw = (size == null || isSupported(content, position, marker)) ? null : Decoding.UNSUPPORTED;
			}
			if (marker == START_OF_SCAN && isTooMuch(++scans, size)) {
				return ImageHeader.flawed(size, Decoding.UNSUPPORTED);
			}
			position = nextMarker(content, position + 2 + length);
		}
		return ImageHeader.flawed(size, Decoding.TRUNCATED);
	}

	@Override
	public boolean isDamage(String warning) {
		Matcher padding = PADDING.matcher(warning);
		if (padding.find()) {
			return Integer.parseInt(padding.group(1)) > MOST_PADDING;
		}
		// The others are about metadata: an odd JFIF version, a colour profile.
		return warning.startsWith("Corrupt") || warning.startsWith("Premature") || warning.startsWith("Truncated");
	}

	@Override
	public Colours colours(byte[] content) {
		return JpegColours.of(new JpegSegments(content));
	}

	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		return new JpegSegments(content).first(JpegSegments.APPLICATION_1, "Exif\0\0");
	}

	@Override
	public void trace(byte[] content, ImageMetadata traces) {
		JpegSegments segments = new JpegSegments(content);
		segments.each(JpegSegments.APPLICATION_1, "Exif\0\0", traces::exif);
		segments.each(JpegSegments.APPLICATION_1, "http://ns.adobe.com/xap/1.0/\0", traces::xmp);
		segments.each(JpegSegments.APPLICATION_13, "Photoshop 3.0\0", traces::resources);
		segments.each(JpegSegments.APPLICATION_12, "Ducky", (data) -> traces.photoshop());
		segments.each(JpegSegments.COMMENT, "",
				(data) -> traces.program(StandardCharsets.UTF_8.decode(data.duplicate()).toString()));
	}

	private static boolean isTooMuch(int scans, @Nullable PictureSize size) {
		return scans > MOST_SCANS || (size != null && scans * size.pixels() > MOST_SCANNED_PIXELS);
	}

	/** The next marker that has a segment or ends the picture; -1 where none is left. */
	private static int nextMarker(byte[] content, int from) {
		for (int i = from; i + 1 < content.length; i++) {
			if (content[i] == (byte) 0xff && hasSegment(content[i + 1] & 0xff)) {
				return i;
			}
		}
		return -1;
	}

	/** Neither data (00), fill (FF), temporary (01), restart (D0–D7) nor start (D8). */
	private static boolean hasSegment(int code) {
		return code > 0x01 && code < 0xff && (code < 0xd0 || code > 0xd8);
	}

	private static int segmentLength(byte[] content, int position) {
		return (position + 3 < content.length) ? unsignedShort(content, position + 2) : 0;
	}

	/** Start of frame: C0 to CF without DHT, JPG and DAC. */
	static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}

	private static @Nullable PictureSize frameSize(byte[] content, int position, int length) {
		return (length < 8) ? null
				: ImageHeader.size(unsignedShort(content, position + 7), unsignedShort(content, position + 5));
	}

	/** Baseline, extended and progressive Huffman coding with 8 bits. */
	private static boolean isSupported(byte[] content, int position, int marker) {
		return marker <= 0xc2 && content[position + 4] == 8;
	}

	private static int unsignedShort(byte[] content, int index) {
		return Byte.toUnsignedInt(content[index]) << 8 | Byte.toUnsignedInt(content[index + 1]);
	}

}
