package org.alipayrehearsal.scan;

import org.jspecify.annotations.Nullable;

/**
 * What a picture's structure tells before it is decoded.
 *
 * @param size the size the header names; null where it names none
 * @param flaw why decoding is not worth trying; null where it is
 * @param pixelBytes how many bytes a decoded pixel takes, at least 1
 */
record ImageHeader(@Nullable PictureSize size, @Nullable Decoding flaw, int pixelBytes) {

	/** Something speaks against decoding. */
	static ImageHeader flawed(@Nullable PictureSize size, Decoding flaw) {
		return new ImageHeader(size, flaw, 1);
	}

	/** Nothing speaks against decoding. */
	static ImageHeader whole(PictureSize size, int pixelBytes) {
		return new ImageHeader(size, null, pixelBytes);
	}

	/** A size that no picture has counts as damage. */
	static @Nullable PictureSize size(long width, long height) {
		boolean possible = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
		return possible ? new PictureSize((int) width, (int) height) : null;
	}

}
