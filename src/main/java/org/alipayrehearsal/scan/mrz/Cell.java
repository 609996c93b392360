package org.alipayrehearsal.scan.mrz;

/**
 * The position of one character in a picture: the centre of its cell at half the height
 * of a capital, and the sides of the cell.
 *
 * @param x the horizontal coordinate of the centre
 * @param y the vertical coordinate of the centre
 * @param rightX the horizontal distance of the next cell
 * @param rightY the vertical distance of the next cell
 * @param downX the horizontal distance from the top of a capital to its foot
 * @param downY the vertical distance from the top of a capital to its foot
 */
public record Cell(double x, double y, double rightX, double rightY, double downX, double downY) {

	/** The same cell, read upside down. */
	Cell rotated180() {
		return new Cell(this.x, this.y, -this.rightX, -this.rightY, -this.downX, -this.downY);
	}

	/**
	 * Converts a cell of the picture turned clockwise by a quarter into one of the
	 * original picture.
	 * @param pictureHeight the height of the original picture
	 * @return the cell in the original picture
	 */
	Cell turnedBack(int pictureHeight) {
		return new Cell(this.y, pictureHeight - 1 - this.x, this.rightY, -this.rightX, this.downY, -this.downX);
	}

	/** The cell rotated about the origin by an angle in radians, clockwise. */
	Cell rotated(double angle) {
		double cosine = Math.cos(angle);
		double sine = Math.sin(angle);
		return new Cell(this.x * cosine - this.y * sine, this.x * sine + this.y * cosine,
				this.rightX * cosine - this.rightY * sine, this.rightX * sine + this.rightY * cosine,
				this.downX * cosine - this.downY * sine, this.downX * sine + this.downY * cosine);
	}

	/**
	 * Returns the cell moved and stretched.
	 * @param right in widths of the cell
	 * @param down in heights of a capital
	 * @param stretch the factor of its height
	 * @return another cell
	 */
	public Cell adjusted(double right, double down, double stretch) {
		return new Cell(this.x + right * this.rightX + down * this.downX,
				this.y + right * this.rightY + down * this.downY, this.rightX, this.rightY, this.downX * stretch,
				this.downY * stretch);
	}

	/** The width of the cell. */
	double pitch() {
		return Math.hypot(this.rightX, this.rightY);
	}

}
