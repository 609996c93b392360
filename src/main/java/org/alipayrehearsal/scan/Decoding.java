package org.alipayrehearsal.scan;

/**
 * The outcome of decoding a picture.
 */
public enum Decoding {

	/** The picture was decoded completely and without errors. */
	COMPLETE,

	/** The file ends before the picture does. */
	TRUNCATED,

	/** The file is damaged. */
	CORRUPT,

	/** The picture uses an encoding that is rare and not supported. */
	UNSUPPORTED,

	/** The picture is an animation. */
	ANIMATED,

	/** The file is empty, not a readable picture, or too large. */
	NOT_TRIED

}
