package org.alipayrehearsal.scan;

/**
 * What became of decoding a picture.
 */
public enum Decoding {

	/** The whole picture was decoded, and nothing was missing or wrong. */
	COMPLETE,

	/** The file ends before the picture does. */
	TRUNCATED,

	/** The file is damaged. */
	CORRUPT,

	/** The picture is stored in a way that is hardly ever used and not read here. */
	UNSUPPORTED,

	/** It moves: only one of its pictures could be judged, and nobody knows which. */
	ANIMATED,

	/** It was not tried: the file is empty, no picture, or too large. */
	NOT_TRIED

}
