package org.alipayrehearsal.scan.mrz;

/**
 * A line of letters with constant pitch: numbered cells along a nearly straight base. The
 * line may be curved a little and its pitch may change evenly, as seen from an angle.
 *
 * @param cosine of the line's angle, from the picture's rows clockwise
 * @param sine of the same
 * @param steps where cells have their middle along the line, by their numbers
 * @param middle where along the line the next two have their origin
 * @param base where letters stand, across the line, by the distance from that middle
 * @param height the height of a tall letter, by the same
 * @param first the number of the first cell that holds a letter
 * @param last the number of the last one
 * @param letters how many letters are in their cells
 * @param score how much it looks like a line of constant pitch; more is better
 */
record TextLine(double cosine, double sine, Parabola steps, double middle, Parabola base, Parabola height, int first,
		int last, int letters, double score) {

	/** Where a cell has its middle, along the line. */
	double along(double cell) {
		return this.steps.at(cell);
	}

	/** How wide a cell is. */
	double pitch(double cell) {
		return this.steps.slopeAt(cell);
	}

	/** The pitch in the middle of the line. */
	double pitch() {
		return pitch((this.first + this.last) / 2.0);
	}

	/** The number, with fractions, of the cell at a place along the line. */
	double cellAt(double along) {
		return this.steps.argumentOf(along);
	}

	/** Where letters stand, across the line. */
	double base(double along) {
		return this.base.at(along - this.middle);
	}

	/** How high a tall letter is. */
	double height(double along) {
		return this.height.at(along - this.middle);
	}

	/**
	 * The place of a cell.
	 * @param cell its number
	 * @param tilt the sine of the angle by which letters lean against the line's normal
	 * @return the place
	 */
	Cell cell(double cell, double tilt) {
		double along = along(cell);
		double height = height(along);
		double across = base(along) - height / 2;
		double pitch = pitch(cell);
		double down = height * Math.sqrt(1 - tilt * tilt);
		return new Cell(x(along, across), y(along, across), pitch * this.cosine, pitch * this.sine,
				x(height * tilt, down), y(height * tilt, down));
	}

	double x(double along, double across) {
		return along * this.cosine - across * this.sine;
	}

	double y(double along, double across) {
		return along * this.sine + across * this.cosine;
	}

	double along(double x, double y) {
		return x * this.cosine + y * this.sine;
	}

	double across(double x, double y) {
		return -x * this.sine + y * this.cosine;
	}

	/** How many cells there are from the first letter to the last. */
	int length() {
		return this.last - this.first + 1;
	}

}
