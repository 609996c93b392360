package org.alipayrehearsal.scan;

import org.jspecify.annotations.Nullable;

/**
 * What the examination of a picture's structure and pixels showed.
 *
 * @param size the size the header names, turned as a decoded picture's orientation says;
 * null where it was not read or names none
 * @param decoding what became of decoding it
 * @param facts what was measured; null where it was not decoded whole
 */
record Examination(@Nullable PictureSize size, Decoding decoding, @Nullable PictureFacts facts) {

	/** Nothing was examined. */
	static final Examination NONE = new Examination(null, Decoding.NOT_TRIED, null);

}
