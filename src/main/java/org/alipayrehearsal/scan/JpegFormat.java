package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.pixel.ColourSpace;
import org.jspecify.annotations.Nullable;

/**
 * JPEG, ISO/IEC 10918-1, annex B: a sequence of marker segments. The entropy-coded data
 * of a scan follows its start-of-scan segment.
 */
final class JpegFormat implements PictureFormat {

	/** More scans than any encoder writes. */
	private static final int MOST_SCANS = 100;

	/**
	 * Decoding a scan takes 3 to 7 nanoseconds for each pixel of the picture, even if the
	 * scan has no data. Encoders write 10 to 12 scans, which are accepted at any size.
	 */
	private static final long MOST_SCANNED_PIXELS = 12 * ScanLimits.PIXELS;

	/** The bytes of a coefficient in the decoder. */
	private static final int COEFFICIENT = 2;

	private static final int PROGRESSIVE = 0xc2;

	private static final int START_OF_SCAN = 0xda;

	private static final int END_OF_IMAGE = 0xd9;

	/** Some cameras write a few bytes of padding before the end of the image. */
	private static final int MOST_PADDING = 16;

	/** A byte between two scans; more are a sign of damaged data. */
	private static final int MOST_STRAY_BYTES = 1;

	private static final Pattern EXTRANEOUS = Pattern.compile("(\\d{1,9}) extraneous bytes before marker 0x(..)");

	@Override
	public String name() {
		return "jpeg";
	}

	@Override
	public ImageHeader readHeader(byte[] content) {
		PictureSize size = null;
		Decoding defect = null;
		int pixelBytes = 1;
		int scans = 0;
		long coefficients = 0;
		boolean progressive = false;
		int position = nextMarker(content, 2);
		while (position >= 0) {
			int marker = content[position + 1] & 0xff;
			if (marker == END_OF_IMAGE) {
				if (size == null || scans == 0) {
					return new ImageHeader(size, Decoding.CORRUPT, pixelBytes);
				}
				// Of several scans, the decoder keeps the coefficients of all components.
				long nativeBytes = (progressive || scans > 1) ? coefficients : 0;
				return new ImageHeader(size,
						(defect == null && nativeBytes > ScanLimits.NATIVE_BYTES) ? Decoding.UNSUPPORTED : defect,
						pixelBytes, nativeBytes);
			}
			int length = segmentLength(content, position);
			if (length < 2 || position + 2 + length > content.length) {
				return ImageHeader.defective(size, Decoding.TRUNCATED);
			}
			if (isFrame(marker) && size == null) {
				size = frameSize(content, position, length);
				if (size != null) {
					pixelBytes = Math.max(1, content[position + 9]);
					progressive = marker == PROGRESSIVE;
					coefficients = coefficientBytes(content, position, length);
					defect = isSupported(content, position, marker) ? null : Decoding.UNSUPPORTED;
				}
			}
			if (marker == START_OF_SCAN && isTooMuch(++scans, size)) {
				return ImageHeader.defective(size, Decoding.UNSUPPORTED);
			}
			position = nextMarker(content, position + 2 + length);
		}
		return ImageHeader.defective(size, Decoding.TRUNCATED);
	}

	/**
	 * Removes what the picture does not consist of from the segments before the first
	 * scan. The JDK's reader fails for an invalid colour profile, even if it is told to
	 * ignore metadata, and for a byte between two segments.
	 */
	@Override
	public byte[] decodable(byte[] content) {
		return new JpegSegments(content).withoutMetadata();
	}

	@Override
	public boolean isDamage(String warning) {
		Matcher extraneous = EXTRANEOUS.matcher(warning);
		if (extraneous.find()) {
			int accepted = extraneous.group(2).equals("d9") ? MOST_PADDING : MOST_STRAY_BYTES;
			return Integer.parseInt(extraneous.group(1)) > accepted;
		}
		// Other warnings concern metadata, such as the JFIF version or a colour profile.
		return warning.startsWith("Corrupt") || warning.startsWith("Premature") || warning.startsWith("Truncated");
	}

	@Override
	public ColourSpace colourSpace(byte[] content) {
		return new JpegSegments(content).colourSpace();
	}

	@Override
	public int quantizationStep(byte[] content) {
		return new JpegSegments(content).quantizationStep();
	}

	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		return new JpegSegments(content).first(JpegSegments.APPLICATION_1, "Exif\0\0");
	}

	@Override
	public ImageMetadata readMetadata(byte[] content) {
		ImageMetadata metadata = new ImageMetadata();
		JpegSegments segments = new JpegSegments(content);
		segments.each(JpegSegments.APPLICATION_1, "Exif\0\0", metadata::exif);
		segments.each(JpegSegments.APPLICATION_1, "http://ns.adobe.com/xap/1.0/\0", metadata::xmp);
		segments.each(JpegSegments.APPLICATION_13, "Photoshop 3.0\0", metadata::resources);
		segments.each(JpegSegments.APPLICATION_11, "JP", metadata::contentCredentials);
		segments.each(JpegSegments.APPLICATION_12, "Ducky", (data) -> metadata.photoshop());
		segments.each(JpegSegments.COMMENT, "",
				(data) -> metadata.program(StandardCharsets.UTF_8.decode(data.duplicate()).toString()));
		return metadata;
	}

	private static boolean isTooMuch(int scans, @Nullable PictureSize size) {
		return scans > MOST_SCANS || (size != null && scans * size.pixels() > MOST_SCANNED_PIXELS);
	}

	/**
	 * Return the position of the next marker that has a segment or ends the image, or -1.
	 */
	private static int nextMarker(byte[] content, int from) {
		for (int i = from; i + 1 < content.length; i++) {
			if (content[i] == (byte) 0xff && hasSegment(content[i + 1] & 0xff)) {
				return i;
			}
		}
		return -1;
	}

	/** Not stuffing (00), fill (FF), TEM (01), RST (D0–D7) and SOI (D8). */
	static boolean hasSegment(int code) {
		return code > 0x01 && code < 0xff && (code < 0xd0 || code > 0xd8);
	}

	private static int segmentLength(byte[] content, int position) {
		return (position + 3 < content.length) ? unsignedShort(content, position + 2) : 0;
	}

	/** Start of frame: C0 to CF except DHT, JPG and DAC. */
	static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}

	private static @Nullable PictureSize frameSize(byte[] content, int position, int length) {
		return (length < 8) ? null
				: ImageHeader.size(unsignedShort(content, position + 7), unsignedShort(content, position + 5));
	}

	/** The components of a frame are subsampled by their sampling factors. */
	private static long coefficientBytes(byte[] content, int position, int length) {
		long pixels = (long) unsignedShort(content, position + 7) * unsignedShort(content, position + 5);
		int components = Math.min(content[position + 9] & 0xff, (length - 8) / 3);
		long samples = 0;
		int most = 1;
		for (int i = 0; i < components; i++) {
			int factors = content[position + 11 + 3 * i] & 0xff;
			int area = (factors >> 4) * (factors & 0xf);
			samples += area;
			most = Math.max(most, area);
		}
		return pixels * samples / most * COEFFICIENT;
	}

	/** Baseline, extended sequential and progressive DCT with Huffman coding, 8 bits. */
	private static boolean isSupported(byte[] content, int position, int marker) {
		return marker <= 0xc2 && content[position + 4] == 8;
	}

	private static int unsignedShort(byte[] content, int index) {
		return Byte.toUnsignedInt(content[index]) << 8 | Byte.toUnsignedInt(content[index + 1]);
	}

}
