package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageReader;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * WebP, RFC 9649: a RIFF file of chunks. Only pictures with loss are read: one without
 * can ask for 65,536 groups of tables in 300 kB, over 300 MB in the decoder. Opacity is
 * stored in the same way, so it is left out.
 */
final class WebpFormat implements PictureFormat {

	/** {@code RIFF}, length, {@code WEBP}. */
	private static final int FILE_HEADER = 12;

	/** Type and length. */
	private static final int CHUNK_HEADER = 8;

	private static final int LOSSY_HEADER = 10;

	private static final int EXTENDED_HEADER = 10;

	private static final int ANIMATION = 0x02;

	/** The decoder cannot leave out pixels, and takes five bytes for each. */
	private static final long MOST_PIXELS = 13_000_000;

	@Override
	public String name() {
		return "webp";
	}

	@Override
	public ImageReader reader() {
		return new WebPImageReaderSpi().createReaderInstance(null);
	}

	@Override
	public ImageHeader outline(byte[] content) {
		ByteBuffer file = littleEndian(content);
		if (content.length < FILE_HEADER + CHUNK_HEADER
				|| Integer.toUnsignedLong(file.getInt(4)) + CHUNK_HEADER > content.length) {
			return ImageHeader.flawed(null, Decoding.TRUNCATED);
		}
		if (isAnimation(content)) {
			return ImageHeader.flawed(null, Decoding.ANIMATED);
		}
		if (find(content, "VP8L") != null) {
			return ImageHeader.flawed(null, Decoding.UNSUPPORTED);
		}
		ByteBuffer lossy = find(content, "VP8 ");
		if (lossy == null || lossy.limit() < LOSSY_HEADER) {
			return ImageHeader.flawed(null, Decoding.TRUNCATED);
		}
		PictureSize size = ImageHeader.size(lossy.getChar(6) & 0x3fff, lossy.getChar(8) & 0x3fff);
		if (size == null || (lossy.get(0) & 1) != 0) {
			return ImageHeader.flawed(size, Decoding.CORRUPT);
		}
		return (size.pixels() > MOST_PIXELS) ? ImageHeader.flawed(size, Decoding.UNSUPPORTED)
				: ImageHeader.whole(size, 3);
	}

	/** Nothing but the picture, in a file that says no more of it. */
	@Override
	public byte[] decodable(byte[] content) {
		ByteBuffer lossy = find(content, "VP8 ");
		int length = (lossy != null) ? lossy.limit() : 0;
		byte[] bytes = new byte[FILE_HEADER + CHUNK_HEADER + length + length % 2];
		ByteBuffer file = littleEndian(bytes);
		file.put(latin1("RIFF")).putInt(file.limit() - CHUNK_HEADER).put(latin1("WEBPVP8 ")).putInt(length);
		if (lossy != null) {
			file.put(lossy.duplicate());
		}
		return bytes;
	}

	/** Some programs leave JPEG's introduction before it. */
	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		ByteBuffer exif = find(content, "EXIF");
		if (exif == null || exif.limit() < 6 || !exif.slice(0, 6).equals(ByteBuffer.wrap(latin1("Exif\0\0")))) {
			return exif;
		}
		return exif.slice(6, exif.limit() - 6);
	}

	@Override
	public void trace(byte[] content, ImageMetadata traces) {
		PictureFormat.super.trace(content, traces);
		ByteBuffer xmp = find(content, "XMP ");
		if (xmp != null) {
			traces.xmp(xmp);
		}
	}

	private static boolean isAnimation(byte[] content) {
		ByteBuffer extended = find(content, "VP8X");
		boolean flagged = extended != null && extended.limit() >= EXTENDED_HEADER && (extended.get(0) & ANIMATION) != 0;
		return flagged || find(content, "ANMF") != null;
	}

	/** The data of the first chunk of a type, as far as it is there whole. */
	static @Nullable ByteBuffer find(byte[] content, String type) {
		ByteBuffer file = littleEndian(content);
		ByteBuffer wanted = ByteBuffer.wrap(latin1(type));
		long at = FILE_HEADER;
		while (at + CHUNK_HEADER <= content.length) {
			long length = Integer.toUnsignedLong(file.getInt((int) at + 4));
			if (at + CHUNK_HEADER + length > content.length) {
				return null;
			}
			if (file.slice((int) at, 4).equals(wanted)) {
				return file.slice((int) at + CHUNK_HEADER, (int) length).order(ByteOrder.LITTLE_ENDIAN);
			}
			at += CHUNK_HEADER + length + length % 2;
		}
		return null;
	}

	private static ByteBuffer littleEndian(byte[] content) {
		return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] latin1(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
