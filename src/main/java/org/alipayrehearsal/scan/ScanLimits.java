package org.alipayrehearsal.scan;

/**
 * How large a picture may be to be examined. A larger one is refused before it is
 * decoded.
 */
public final class ScanLimits {

	/** The most bytes of a file: 10 MB. */
	public static final int BYTES = 10 * 1024 * 1024;

	/** The most bytes that reposts of Alipay's rules name: 2 MB. */
	public static final int BYTES_REPORTED = 2 * 1024 * 1024;

	/** The most pixels on a side. */
	public static final int SIDE = 12_000;

	/** The most pixels in all: 50 million. */
	public static final long PIXELS = 50_000_000;

	private ScanLimits() {
	}

	/**
	 * Whether a file is small enough.
	 * @param bytes the file's length
	 * @return whether it is
	 */
	public static boolean allowsBytes(long bytes) {
		return bytes <= BYTES;
	}

	/**
	 * Whether a picture has few enough pixels.
	 * @param size the size its header names
	 * @return whether it has
	 */
	public static boolean allowsSize(PictureSize size) {
		return size.longSide() <= SIDE && size.pixels() <= PIXELS;
	}

}
