package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.jspecify.annotations.Nullable;

/**
 * Windows and OS/2 bitmaps: a file header of 14 bytes, a second header, perhaps a
 * palette, then the pixels.
 */
final class BmpFormat implements PictureFormat {

	private static final int FILE_HEADER = 14;

	/** The header of OS/2 1.x, with sides of 16 bits. */
	private static final int CORE_HEADER = 12;

	/** The header of OS/2 2.x. */
	private static final int OS2_HEADER = 64;

	/** The first header that can name a colour profile. */
	private static final int PROFILE_HEADER = 108;

	/** The colour space that needs no profile: sRGB. */
	private static final int STANDARD_COLOURS = 0x73524742;

	/** Plain pixels. */
	private static final int RGB = 0;

	/** Run lengths, of 8 or 4 bits. */
	private static final int RLE8 = 1;

	private static final int RLE4 = 2;

	/** Plain pixels with masks for their colours. */
	private static final int BIT_FIELDS = 3;

	@Override
	public String name() {
		return "bmp";
	}

	@Override
	public ImageHeader outline(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
		int header = file.getInt(FILE_HEADER);
		if (content.length < FILE_HEADER + header) {
			return ImageHeader.flawed(null, Decoding.TRUNCATED);
		}
		if (header == CORE_HEADER) {
			return outline(file, ImageHeader.size(file.getChar(18), file.getChar(20)), file.getChar(24), RGB, 0);
		}
		if (header < 40 || header == OS2_HEADER) {
			return ImageHeader.flawed(null, Decoding.UNSUPPORTED);
		}
		// A negative height tells that the first row comes first.
		PictureSize size = ImageHeader.size(file.getInt(18), Math.abs((long) file.getInt(22)));
		return outline(file, size, file.getChar(28), file.getInt(30), Integer.toUnsignedLong(file.getInt(34)));
	}

	/**
	 * The same file with its true length, which some programs leave out and the JDK's
	 * reader relies on, and without a colour profile, which may be broken or the name of
	 * a file on this machine.
	 */
	@Override
	public byte[] decodable(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content.clone()).order(ByteOrder.LITTLE_ENDIAN);
		file.putInt(2, content.length);
		if (file.getInt(FILE_HEADER) >= PROFILE_HEADER) {
			file.putInt(FILE_HEADER + 56, STANDARD_COLOURS);
		}
		return file.array();
	}

	private static ImageHeader outline(ByteBuffer file, @Nullable PictureSize size, int depth, int compression,
			long imageLength) {
		if (size == null) {
			return ImageHeader.flawed(null, Decoding.CORRUPT);
		}
		// The others hold a whole JPEG or PNG, with a size of its own.
		if (compression < RGB || compression > BIT_FIELDS) {
			return ImageHeader.flawed(size, Decoding.UNSUPPORTED);
		}
		boolean runs = compression == RLE8 || compression == RLE4;
		long row = (size.width() * (long) depth + 31) / 32 * 4;
		long length = runs ? imageLength : row * size.height();
		long end = Integer.toUnsignedLong(file.getInt(10)) + length;
		return new ImageHeader(size, (end > file.capacity()) ? Decoding.TRUNCATED : null, Math.max(1, depth / 8));
	}

}
