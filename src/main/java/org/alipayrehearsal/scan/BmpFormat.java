package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.jspecify.annotations.Nullable;

/**
 * Windows and OS/2 bitmaps: a file header of 14 bytes, an information header, an optional
 * palette and the pixels.
 */
final class BmpFormat implements PictureFormat {

	private static final int FILE_HEADER = 14;

	/** The information header of OS/2 1.x, with 16-bit width and height. */
	private static final int CORE_HEADER = 12;

	/** The information header of OS/2 2.x. */
	private static final int OS2_HEADER = 64;

	/** The shortest information header that refers to a colour profile. */
	private static final int PROFILE_HEADER = 108;

	/** sRGB, which needs no profile. */
	private static final int SRGB = 0x73524742;

	/** Uncompressed. */
	private static final int RGB = 0;

	/** Run-length encoding with 8 or 4 bits. */
	private static final int RLE8 = 1;

	private static final int RLE4 = 2;

	/** Uncompressed, with colour masks. */
	private static final int BIT_FIELDS = 3;

	@Override
	public String name() {
		return "bmp";
	}

	@Override
	public ImageHeader readHeader(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
		int header = file.getInt(FILE_HEADER);
		if (content.length < FILE_HEADER + header) {
			return ImageHeader.defective(null, Decoding.TRUNCATED);
		}
		if (header == CORE_HEADER) {
			return header(file, ImageHeader.size(file.getChar(18), file.getChar(20)), file.getChar(24), RGB, 0);
		}
		if (header < 40 || header == OS2_HEADER) {
			return ImageHeader.defective(null, Decoding.UNSUPPORTED);
		}
		// A negative height means that the rows are stored from the top down.
		PictureSize size = ImageHeader.size(file.getInt(18), Math.abs((long) file.getInt(22)));
		return header(file, size, file.getChar(28), file.getInt(30), Integer.toUnsignedLong(file.getInt(34)));
	}

	/**
	 * Sets the length of the file, on which the JDK's reader relies and which some
	 * programs leave out, and removes the colour profile, which may be broken or refer to
	 * a local file.
	 */
	@Override
	public byte[] decodable(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content.clone()).order(ByteOrder.LITTLE_ENDIAN);
		file.putInt(2, content.length);
		if (file.getInt(FILE_HEADER) >= PROFILE_HEADER) {
			file.putInt(FILE_HEADER + 56, SRGB);
		}
		return file.array();
	}

	private static ImageHeader header(ByteBuffer file, @Nullable PictureSize size, int depth, int compression,
			long imageLength) {
		if (size == null) {
			return ImageHeader.defective(null, Decoding.CORRUPT);
		}
		// Other bitmaps contain a whole JPEG or PNG file with a size of its own.
		if (compression < RGB || compression > BIT_FIELDS) {
			return ImageHeader.defective(size, Decoding.UNSUPPORTED);
		}
		boolean runs = compression == RLE8 || compression == RLE4;
		long row = (size.width() * (long) depth + 31) / 32 * 4;
		long length = runs ? imageLength : row * size.height();
		long end = Integer.toUnsignedLong(file.getInt(10)) + length;
		return new ImageHeader(size, (end > file.capacity()) ? Decoding.TRUNCATED : null, Math.max(1, depth / 8));
	}

}
