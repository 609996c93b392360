package org.alipayrehearsal.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * PNG, ISO/IEC 15948: chunks, each with a length, a type and a checksum.
 */
final class PngFormat implements PictureFormat {

	private static final int SIGNATURE = 8;

	/** Length, type and checksum. */
	private static final int AROUND_DATA = 12;

	/** The type IHDR. */
	private static final int HEADER = 0x49484452;

	/** What the largest picture takes at four bytes a pixel. */
	private static final long MOST_BYTES = 4 * ScanLimits.PIXELS;

	/** How many samples a pixel has, by colour type; 0 where there is no such type. */
	private static final int[] SAMPLES = { 1, 0, 3, 1, 2, 0, 4 };

	private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

	@Override
	public String name() {
		return "png";
	}

	@Override
	public ImageHeader outline(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		if (content.length < SIGNATURE + AROUND_DATA + 13) {
			return ImageHeader.flawed(null, Decoding.TRUNCATED);
		}
		PictureSize size = size(file);
		for (int at = SIGNATURE; content.length - at >= AROUND_DATA; at += AROUND_DATA + file.getInt(at)) {
			int length = file.getInt(at);
			if (length < 0 || length > content.length - at - AROUND_DATA) {
				return ImageHeader.flawed(size, Decoding.TRUNCATED);
			}
			String type = type(content, at);
			if (type.equals("acTL")) {
				return ImageHeader.flawed(size, Decoding.ANIMATED);
			}
			if (NEEDED.contains(type) && !hasItsChecksum(content, at, length, file.getInt(at + 8 + length))) {
				return ImageHeader.flawed(size, Decoding.CORRUPT);
			}
			if (type.equals("IEND")) {
				return (size != null) ? outline(size, content[24], content[25])
						: ImageHeader.flawed(null, Decoding.CORRUPT);
			}
		}
		return ImageHeader.flawed(size, Decoding.TRUNCATED);
	}

	/**
	 * Only the chunks that make the picture. The JDK's reader inflates, or copies, some
	 * of the others even where metadata is to be ignored: a text of kilobytes can be one
	 * of gigabytes.
	 */
	@Override
	public byte[] decodable(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		ByteArrayOutputStream needed = new ByteArrayOutputStream(content.length);
		needed.write(content, 0, SIGNATURE);
		String type = "";
		for (int at = SIGNATURE; !type.equals("IEND"); at += AROUND_DATA + file.getInt(at)) {
			type = type(content, at);
			if (NEEDED.contains(type)) {
				needed.write(content, at, AROUND_DATA + file.getInt(at));
			}
		}
		return needed.toByteArray();
	}

	/** EXIF data in a chunk of its own, as the third edition of PNG has it. */
	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		String type = "";
		for (int at = SIGNATURE; !type.equals("IEND"); at += AROUND_DATA + file.getInt(at)) {
			type = type(content, at);
			if (type.equals("eXIf")) {
				return file.slice(at + 8, file.getInt(at));
			}
		}
		return null;
	}

	@Override
	public void trace(byte[] content, ImageMetadata traces) {
		PictureFormat.super.trace(content, traces);
		PngTexts texts = new PngTexts(traces);
		ByteBuffer file = ByteBuffer.wrap(content);
		String type = "";
		for (int at = SIGNATURE; !type.equals("IEND"); at += AROUND_DATA + file.getInt(at)) {
			type = type(content, at);
			texts.chunk(type, file.slice(at + 8, file.getInt(at)));
		}
	}

	/** Of what the file inflates to, the header alone tells the length. */
	private static ImageHeader outline(PictureSize size, int depth, int colourType) {
		if (colourType < 0 || colourType >= SAMPLES.length || depth < 1 || depth > 16) {
			return ImageHeader.flawed(size, Decoding.CORRUPT);
		}
		long bytes = size.pixels() * SAMPLES[colourType] * depth / 8;
		return (bytes > MOST_BYTES) ? ImageHeader.flawed(size, Decoding.UNSUPPORTED)
				: ImageHeader.whole(size, Math.max(1, SAMPLES[colourType] * depth / 8));
	}

	private static @Nullable PictureSize size(ByteBuffer file) {
		boolean header = file.getInt(SIGNATURE) == 13 && file.getInt(SIGNATURE + 4) == HEADER;
		return header ? ImageHeader.size(file.getInt(SIGNATURE + 8), file.getInt(SIGNATURE + 12)) : null;
	}

	private static String type(byte[] content, int at) {
		return new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
	}

	private static boolean hasItsChecksum(byte[] content, int at, int length, int checksum) {
		CRC32 computed = new CRC32();
		computed.update(content, at + 4, 4 + length);
		return (int) computed.getValue() == checksum;
	}

}
