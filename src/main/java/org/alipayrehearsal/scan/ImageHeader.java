package org.alipayrehearsal.scan;

import org.jspecify.annotations.Nullable;

/**
 * The structure of a picture file, read without decoding the picture.
 *
 * @param size the size according to the header, or null
 * @param defect why the picture cannot be decoded, or null
 * @param pixelBytes the number of bytes of a decoded pixel, at least 1
 * @param nativeBytes the memory outside of the heap that the decoder takes for the whole
 * picture, in bytes; 0 if it decodes row by row
 */
record ImageHeader(@Nullable PictureSize size, @Nullable Decoding defect, int pixelBytes, long nativeBytes) {

	ImageHeader(@Nullable PictureSize size, @Nullable Decoding defect, int pixelBytes) {
		this(size, defect, pixelBytes, 0);
	}

	static ImageHeader defective(@Nullable PictureSize size, Decoding defect) {
		return new ImageHeader(size, defect, 1);
	}

	static ImageHeader decodable(PictureSize size, int pixelBytes) {
		return new ImageHeader(size, null, pixelBytes);
	}

	/** Return a size, or null if the numbers are not those of a picture. */
	static @Nullable PictureSize size(long width, long height) {
		boolean possible = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
		return possible ? new PictureSize((int) width, (int) height) : null;
	}

}
