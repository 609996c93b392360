package org.alipayrehearsal.scan;

/**
 * The size of a picture in pixels.
 *
 * @param width the width in pixels, at least 1
 * @param height the height in pixels, at least 1
 */
public record PictureSize(int width, int height) {

	/**
	 * Validate that both are positive.
	 * @throws IllegalArgumentException if one is not
	 */
	public PictureSize {
		if (width < 1 || height < 1) {
			throw new IllegalArgumentException("A picture has at least one pixel");
		}
	}

	/**
	 * {@return the longer side in pixels}
	 */
	public int longSide() {
		return Math.max(this.width, this.height);
	}

	/**
	 * {@return the number of pixels}
	 */
	public long pixels() {
		return (long) this.width * this.height;
	}

}
