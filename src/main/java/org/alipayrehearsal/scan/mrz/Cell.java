package org.alipayrehearsal.scan.mrz;

/**
 * The place of one character in a picture: the middle of its cell at half the height of a
 * capital, and the cell's sides.
 *
 * @param x of the middle, from the left
 * @param y of the middle, from the top
 * @param rightX how far the next cell is to the right
 * @param rightY how far it is below
 * @param downX how far a capital's foot is to the right of its head
 * @param downY how far it is below
 */
public record Cell(double x, double y, double rightX, double rightY, double downX, double downY) {

	/** The cell of the same place when the picture is turned by half. */
	Cell rotated180() {
		return new Cell(this.x, this.y, -this.rightX, -this.rightY, -this.downX, -this.downY);
	}

	/**
	 * The cell in the picture, where this one is in the picture turned clockwise by a
	 * quarter.
	 * @param pictureHeight the height of the picture that is not turned
	 * @return the cell there
	 */
	Cell turnedBack(int pictureHeight) {
		return new Cell(this.y, pictureHeight - 1 - this.x, this.rightY, -this.rightX, this.downY, -this.downX);
	}

	/**
	 * The cell moved and stretched.
	 * @param right in widths of the cell
	 * @param down in heights of a capital
	 * @param stretch by which its height is multiplied
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
