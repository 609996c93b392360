package org.alipayrehearsal.scan;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.vp8.KeyFrame;
import org.jspecify.annotations.Nullable;

/**
 * WebP, RFC 9649: a RIFF file of chunks. Lossless pictures are not supported: a file of
 * 300 kB can define 65,536 groups of Huffman tables, which take more than 300 MB in a
 * decoder. The alpha channel is encoded in the same way and ignored.
 */
final class WebpFormat implements PictureFormat {

	/** {@code RIFF}, length, {@code WEBP}. */
	private static final int FILE_HEADER = 12;

	/** The type and length of a chunk. */
	private static final int CHUNK_HEADER = 8;

	private static final int LOSSY_HEADER = 10;

	private static final int EXTENDED_HEADER = 10;

	private static final int ANIMATION = 0x02;

	/**
	 * All pixels are decoded, at five bytes and a fiftieth of a microsecond each, however
	 * few are taken.
	 */
	private static final long MOST_PIXELS = 7_000_000;

	/** The number of equal bytes at the end from which a picture is incomplete. */
	private static final int MOST_REPETITIONS = 16 * 1024;

	@Override
	public String name() {
		return "webp";
	}

	@Override
	public ImageHeader readHeader(byte[] content) {
		ByteBuffer file = littleEndian(content);
		if (content.length < FILE_HEADER + CHUNK_HEADER
				|| Integer.toUnsignedLong(file.getInt(4)) + CHUNK_HEADER > content.length) {
			return ImageHeader.defective(null, Decoding.TRUNCATED);
		}
		if (isAnimation(content)) {
			return ImageHeader.defective(null, Decoding.ANIMATED);
		}
		if (find(content, "VP8L") != null) {
			return ImageHeader.defective(null, Decoding.UNSUPPORTED);
		}
		ByteBuffer lossy = find(content, "VP8 ");
		if (lossy == null || lossy.limit() < LOSSY_HEADER) {
			return ImageHeader.defective(null, Decoding.TRUNCATED);
		}
		PictureSize size = ImageHeader.size(lossy.getChar(6) & 0x3fff, lossy.getChar(8) & 0x3fff);
		if (size == null || (lossy.get(0) & 1) != 0) {
			return ImageHeader.defective(size, Decoding.CORRUPT);
		}
		if (endsInOneByte(lossy)) {
			return ImageHeader.defective(size, Decoding.TRUNCATED);
		}
		return (size.pixels() > MOST_PIXELS) ? ImageHeader.defective(size, Decoding.UNSUPPORTED)
				: ImageHeader.decodable(size, 3);
	}

	/**
	 * An interrupted copy may fill the rest of the file with zeros. Entropy-coded data
	 * never repeats one byte for so long.
	 */
	private static boolean endsInOneByte(ByteBuffer lossy) {
		if (lossy.limit() < MOST_REPETITIONS) {
			return false;
		}
		byte last = lossy.get(lossy.limit() - 1);
		for (int i = lossy.limit() - MOST_REPETITIONS; i < lossy.limit(); i++) {
			if (lossy.get(i) != last) {
				return false;
			}
		}
		return true;
	}

	@Override
	public Raster decode(byte[] content, int step) {
		ByteBuffer lossy = find(content, "VP8 ");
		byte[] frame = new byte[(lossy != null) ? lossy.limit() : 0];
		if (lossy != null) {
			lossy.duplicate().get(frame);
		}
		KeyFrame decoded = KeyFrame.decode(frame);
		int width = (decoded.width() + step - 1) / step;
		int height = (decoded.height() + step - 1) / step;
		byte[] rgb = decoded.toRgb(step);
		return Raster.createInterleavedRaster(new DataBufferByte(rgb, rgb.length), width, height, 3 * width, 3,
				new int[] { 0, 1, 2 }, null);
	}

	/** Some programs keep the identifier of a JPEG segment in front of the data. */
	@Override
	public @Nullable ByteBuffer exif(byte[] content) {
		ByteBuffer exif = find(content, "EXIF");
		if (exif == null || exif.limit() < 6 || !exif.slice(0, 6).equals(ByteBuffer.wrap(latin1("Exif\0\0")))) {
			return exif;
		}
		return exif.slice(6, exif.limit() - 6);
	}

	@Override
	public ImageMetadata readMetadata(byte[] content) {
		ImageMetadata metadata = PictureFormat.super.readMetadata(content);
		ByteBuffer xmp = find(content, "XMP ");
		if (xmp != null) {
			metadata.xmp(xmp);
		}
		ByteBuffer credentials = find(content, "C2PA");
		if (credentials != null) {
			metadata.contentCredentials(credentials);
		}
		return metadata;
	}

	private static boolean isAnimation(byte[] content) {
		ByteBuffer extended = find(content, "VP8X");
		boolean flagged = extended != null && extended.limit() >= EXTENDED_HEADER && (extended.get(0) & ANIMATION) != 0;
		return flagged || find(content, "ANMF") != null;
	}

	/** Return the data of the first complete chunk of a type, or null. */
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
