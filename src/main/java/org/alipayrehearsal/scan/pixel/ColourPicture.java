package org.alipayrehearsal.scan.pixel;

/**
 * A small copy of a picture in colour, row by row from the top left: enough to judge its
 * colours, its light and what lies where. The array is not copied: whoever makes or asks
 * for it must not change it.
 */
public final class ColourPicture {

	private final int width;

	private final int height;

	private final int[] rgb;

	/**
	 * Makes a picture.
	 * @param width pixels, at least 1
	 * @param height pixels, at least 1
	 * @param rgb {@code width * height} pixels, {@code 0xRRGGBB}
	 * @throws IllegalArgumentException where the sides do not fit the pixels
	 */
	public ColourPicture(int width, int height, int[] rgb) {
		if (width < 1 || height < 1 || (long) width * height != rgb.length) {
			throw new IllegalArgumentException("The sides do not fit the pixels");
		}
		this.width = width;
		this.height = height;
		this.rgb = rgb;
	}

	/**
	 * The width.
	 * @return pixels
	 */
	public int width() {
		return this.width;
	}

	/**
	 * The height.
	 * @return pixels
	 */
	public int height() {
		return this.height;
	}

	/**
	 * All pixels.
	 * @return the picture's own array
	 */
	public int[] rgb() {
		return this.rgb;
	}

}
