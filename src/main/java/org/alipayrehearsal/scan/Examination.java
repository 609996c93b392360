package org.alipayrehearsal.scan;

import org.jspecify.annotations.Nullable;

/**
 * What the examination of a picture's structure and pixels showed.
 *
 * @param size the size the header names; null where it was not read or names none
 * @param decoding what became of decoding it
 */
record Examination(@Nullable PictureSize size, Decoding decoding) {

	/** Nothing was examined. */
	static final Examination NONE = new Examination(null, Decoding.NOT_TRIED);

	/**
	 * Examines a picture: first its structure, then, where nothing speaks against it, its
	 * pixels.
	 */
	static Examination of(FileType type, byte[] content) {
		PictureFormat format = PictureFormat.of(type);
		Outline outline = format.outline(content);
		PictureSize size = outline.size();
		if (size != null && !ScanLimits.allowsSize(size)) {
			return new Examination(size, Decoding.NOT_TRIED);
		}
		Decoding flaw = outline.flaw();
		if (size == null || flaw != null) {
			return new Examination(size, (flaw != null) ? flaw : Decoding.CORRUPT);
		}
		return new Examination(size, PictureDecoder.decode(format, size, content));
	}

}
