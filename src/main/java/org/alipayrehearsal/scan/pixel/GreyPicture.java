package org.alipayrehearsal.scan.pixel;

/**
 * The luma of a picture, row by row from the top left. The array is shared, not copied,
 * and must not be modified.
 */
public final class GreyPicture {

	private final int width;

	private final int height;

	private final byte[] luma;

	/**
	 * Create a picture.
	 * @param width pixels, at least 1
	 * @param height pixels, at least 1
	 * @param luma {@code width * height} unsigned bytes, 0 for black
	 * @throws IllegalArgumentException if the array does not match the size
	 */
	public GreyPicture(int width, int height, byte[] luma) {
		if (width < 1 || height < 1 || (long) width * height != luma.length) {
			throw new IllegalArgumentException("The array does not match the size");
		}
		this.width = width;
		this.height = height;
		this.luma = luma;
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
	public byte[] luma() {
		return this.luma;
	}

	/**
	 * Return a pixel.
	 * @param x the column, from 0
	 * @param y the row, from 0
	 * @return its luma, 0 to 255
	 */
	public int at(int x, int y) {
		return this.luma[y * this.width + x] & 0xff;
	}

}
