package org.alipayrehearsal.scan;

/**
 * How many pixels a picture has, as its header says.
 *
 * @param width the width in pixels, at least 1
 * @param height the height in pixels, at least 1
 */
public record PictureSize(int width, int height) {

	/**
	 * Checks that both are positive.
	 * @throws IllegalArgumentException where one is not
	 */
	public PictureSize {
		if (width < 1 || height < 1) {
			throw new IllegalArgumentException("A picture has at least one pixel");
		}
	}

	/**
	 * The longer of the two sides.
	 * @return pixels
	 */
	public int longSide() {
		return Math.max(this.width, this.height);
	}

	/**
	 * All pixels.
	 * @return their number
	 */
	public long pixels() {
		return (long) this.width * this.height;
	}

}
