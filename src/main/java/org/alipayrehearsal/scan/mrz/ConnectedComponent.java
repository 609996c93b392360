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
	 * Returns the component rotated about the origin. The box of a letter that was tilted
	 * is larger than that of an upright one.
	 * @param angle the angle in radians, clockwise
	 * @return the component
	 */
	ConnectedComponent rotated(double angle) {
		double cosine = Math.cos(angle);
		double sine = Math.sin(angle);
		double larger = cosine + 0.7 * Math.abs(sine);
		return new ConnectedComponent(this.x * cosine - this.y * sine, this.x * sine + this.y * cosine,
				this.width / larger, this.height / larger);
	}

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
