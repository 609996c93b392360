package org.alipayrehearsal.scan;

/**
 * The maximum size of a picture. Larger pictures are not decoded.
 */
public final class ScanLimits {

	/** The maximum length of a file: 10 MB. */
	public static final int BYTES = 10 * 1024 * 1024;

	/** The maximum length according to reposts of Alipay's rules: 2 MB. */
	public static final int BYTES_REPORTED = 2 * 1024 * 1024;

	/** The maximum width and height in pixels. */
	public static final int SIDE = 12_000;

	/** The maximum number of pixels: 50 million. */
	public static final long PIXELS = 50_000_000;

	/**
	 * The maximum size of native memory that decoders take, all together: 160 MB, as much
	 * as a progressive JPEG of 50 megapixels whose colours are subsampled.
	 */
	static final long NATIVE_BYTES = 160_000_000;

	private ScanLimits() {
	}

	/**
	 * Return whether a file is within the limit.
	 * @param bytes the length of the file
	 * @return whether it is examined
	 */
	public static boolean allowsBytes(long bytes) {
		return bytes <= BYTES;
	}

	/**
	 * Return whether a picture is within the limits.
	 * @param size the size according to the header
	 * @return whether it is decoded
	 */
	public static boolean allowsSize(PictureSize size) {
		return size.longSide() <= SIDE && size.pixels() <= PIXELS;
	}

}
