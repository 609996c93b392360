package org.alipayrehearsal.scan;

import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.jspecify.annotations.Nullable;

/**
 * What came of decoding a picture.
 *
 * @param decoding what became of it
 * @param picture the picture; null where it was not decoded whole
 */
record Decoded(Decoding decoding, @Nullable DecodedPicture picture) {

	static Decoded failed(Decoding decoding) {
		return new Decoded(decoding, null);
	}

}
