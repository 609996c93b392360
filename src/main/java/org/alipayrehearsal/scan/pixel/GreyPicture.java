package org.alipayrehearsal.scan.pixel;

/**
 * The luma of a picture, row by row from the top left. The array is not copied: whoever
 * makes or asks for it must not change it.
 */
public final class GreyPicture {

	private final int width;

	private final int height;

	private final byte[] luma;

	/**
	 * Makes a picture.
	 * @param width pixels, at least 1
	 * @param height pixels, at least 1
	 * @param luma {@code width * height} unsigned bytes, 0 for black
	 * @throws IllegalArgumentException where the sides do not fit the pixels
	 */
	public GreyPicture(int width, int height, byte[] luma) {
		if (width < 1 || height < 1 || (long) width * height != luma.length) {
			throw new IllegalArgumentException("The sides do not fit the pixels");
		}
		this.width = width;
		this.height = height;
		this.luma = luma;
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
	public byte[] luma() {
		return this.luma;
	}

	/**
	 * One pixel.
	 * @param x the column, from 0
	 * @param y the row, from 0
	 * @return its luma, 0 to 255
	 */
	public int at(int x, int y) {
		return this.luma[y * this.width + x] & 0xff;
	}

}
