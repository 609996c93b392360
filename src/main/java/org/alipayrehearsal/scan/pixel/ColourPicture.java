package org.alipayrehearsal.scan.pixel;

/**
 * A picture in colour, row by row from the top left. The array is shared, not copied, and
 * must not be modified.
 */
public final class ColourPicture {

	private final int width;

	private final int height;

	private final int[] rgb;

	/**
	 * Create a picture.
	 * @param width pixels, at least 1
	 * @param height pixels, at least 1
	 * @param rgb {@code width * height} pixels, {@code 0xRRGGBB}
	 * @throws IllegalArgumentException if the array does not match the size
	 */
	public ColourPicture(int width, int height, int[] rgb) {
		if (width < 1 || height < 1 || (long) width * height != rgb.length) {
			throw new IllegalArgumentException("The array does not match the size");
		}
		this.width = width;
		this.height = height;
		this.rgb = rgb;
	}

	/**
	 * {@return the width in pixels}
	 */
	public int width() {
		return this.width;
	}

	/**
	 * {@return the height in pixels}
	 */
	public int height() {
		return this.height;
	}

	/**
	 * {@return the pixels, as the shared array}
	 */
	public int[] rgb() {
		return this.rgb;
	}

}
