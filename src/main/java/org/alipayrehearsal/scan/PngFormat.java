package org.alipayrehearsal.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * PNG, ISO/IEC 15948: a sequence of chunks, each with a length, a type and a CRC.
 */
final class PngFormat implements PictureFormat {

	private static final int SIGNATURE = 8;

	/** The length, type and CRC of a chunk. */
	private static final int AROUND_DATA = 12;

	/** The type IHDR. */
	private static final int HEADER = 0x49484452;

	/** The largest picture at four bytes a pixel. */
	private static final long MOST_BYTES = 4 * ScanLimits.PIXELS;

	/** The number of samples of a pixel by colour type; 0 for an invalid type. */
	private static final int[] SAMPLES = { 1, 0, 3, 1, 2, 0, 4 };

	private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

	@Override
	public String name() {
		return "png";
	}

	@Override
	public ImageHeader readHeader(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		if (content.length < SIGNATURE + AROUND_DATA + 13) {
			return ImageHeader.defective(null, Decoding.TRUNCATED);
		}
		PictureSize size = size(file);
		for (int at = SIGNATURE; content.length - at >= AROUND_DATA; at += AROUND_DATA + file.getInt(at)) {
			int length = file.getInt(at);
			if (length < 0 || length > content.length - at - AROUND_DATA) {
				return ImageHeader.defective(size, Decoding.TRUNCATED);
			}
			String type = type(content, at);
			if (type.equals("acTL")) {
				return ImageHeader.defective(size, Decoding.ANIMATED);
			}
			if (NEEDED.contains(type) && !hasValidChecksum(content, at, length, file.getInt(at + 8 + length))) {
				return ImageHeader.defective(size, Decoding.CORRUPT);
			}
			if (type.equals("IEND")) {
				return (size != null) ? header(size, content[24], content[25])
						: ImageHeader.defective(null, Decoding.CORRUPT);
			}
		}
		return ImageHeader.defective(size, Decoding.TRUNCATED);
	}

	/**
	 * Keeps only the chunks that the picture consists of. The JDK's reader inflates or
	 * copies some of the others even if it is told to ignore metadata, and a text of
	 * kilobytes can inflate to gigabytes.
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

	/** The {@code eXIf} chunk of the third edition of PNG. */
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
	public ImageMetadata readMetadata(byte[] content) {
		ImageMetadata metadata = PictureFormat.super.readMetadata(content);
		PngTexts texts = new PngTexts(metadata);
		ByteBuffer file = ByteBuffer.wrap(content);
		String type = "";
		for (int at = SIGNATURE; !type.equals("IEND"); at += AROUND_DATA + file.getInt(at)) {
			type = type(content, at);
			ByteBuffer data = file.slice(at + 8, file.getInt(at));
			texts.chunk(type, data);
			if (type.equals("caBX")) {
				metadata.contentCredentials(data);
			}
		}
		return metadata;
	}

	/** The header determines how many bytes the file inflates to. */
	private static ImageHeader header(PictureSize size, int depth, int colourType) {
		if (colourType < 0 || colourType >= SAMPLES.length || depth < 1 || depth > 16) {
			return ImageHeader.defective(size, Decoding.CORRUPT);
		}
		long bytes = size.pixels() * SAMPLES[colourType] * depth / 8;
		return (bytes > MOST_BYTES) ? ImageHeader.defective(size, Decoding.UNSUPPORTED)
				: ImageHeader.decodable(size, Math.max(1, SAMPLES[colourType] * depth / 8));
	}

	private static @Nullable PictureSize size(ByteBuffer file) {
		boolean header = file.getInt(SIGNATURE) == 13 && file.getInt(SIGNATURE + 4) == HEADER;
		return header ? ImageHeader.size(file.getInt(SIGNATURE + 8), file.getInt(SIGNATURE + 12)) : null;
	}

	private static String type(byte[] content, int at) {
		return new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
	}

	private static boolean hasValidChecksum(byte[] content, int at, int length, int checksum) {
		CRC32 computed = new CRC32();
		computed.update(content, at + 4, 4 + length);
		return (int) computed.getValue() == checksum;
	}

}
