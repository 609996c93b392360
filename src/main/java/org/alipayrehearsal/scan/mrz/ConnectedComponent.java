package org.alipayrehearsal.scan.mrz;

/**
 * A connected blob of dark pixels, by its bounding box.
 *
 * @param x the middle of the box, from the left
 * @param y the middle of the box, from the top
 * @param width pixels
 * @param height pixels
 */
record ConnectedComponent(double x, double y, double width, double height) {

	/**
	 * The same blob in the picture turned clockwise by a quarter.
	 * @param pictureHeight the height of the picture before it is turned
	 * @return the blob there
	 */
	ConnectedComponent turned(int pictureHeight) {
		return new ConnectedComponent(pictureHeight - 1 - this.y, this.x, /* width= */ this.height,
				/* height= */ this.width);
	}

}
