package org.alipayrehearsal.scan.mrz;

/**
 * The bounding box of a connected component of dark pixels.
 *
 * @param x the horizontal coordinate of the centre
 * @param y the vertical coordinate of the centre
 * @param width pixels
 * @param height pixels
 */
record ConnectedComponent(double x, double y, double width, double height) {

	/**
	 * Returns the component in the picture turned clockwise by a quarter.
	 * @param pictureHeight the height of the picture before the turn
	 * @return the component in the turned picture
	 */
	ConnectedComponent turned(int pictureHeight) {
		return new ConnectedComponent(pictureHeight - 1 - this.y, this.x, /* width= */ this.height,
				/* height= */ this.width);
	}

}
