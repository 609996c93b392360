package org.alipayrehearsal.scan.mrz;

/**
 * A line of letters with constant pitch: numbered cells along a nearly straight baseline.
 * The line may be slightly curved and its pitch may change linearly, as in perspective.
 *
 * @param cosine of the line's angle, clockwise from the horizontal
 * @param sine of the same angle
 * @param steps the centres of the cells along the line, by their numbers
 * @param middle the origin of the next two along the line
 * @param base the baseline across the line, by the distance from that origin
 * @param height the height of a tall letter, by the same distance
 * @param first the number of the first cell that holds a letter
 * @param last the number of the last one
 * @param letters the number of letters in their cells
 * @param score how much it resembles a line of constant pitch; higher is better
 */
record TextLine(double cosine, double sine, Parabola steps, double middle, Parabola base, Parabola height, int first,
		int last, int letters, double score) {

	/** The centre of a cell along the line. */
	double along(double cell) {
		return this.steps.at(cell);
	}

	/** The width of a cell. */
	double pitch(double cell) {
		return this.steps.slopeAt(cell);
	}

	/** The pitch in the middle of the line. */
	double pitch() {
		return pitch((this.first + this.last) / 2.0);
	}

	/** The fractional number of the cell at a coordinate along the line; NaN for none. */
	double cellAt(double along) {
		return this.steps.argumentOf(along);
	}

	/** The baseline across the line. */
	double base(double along) {
		return this.base.at(along - this.middle);
	}

	/** The height of a tall letter. */
	double height(double along) {
		return this.height.at(along - this.middle);
	}

	/**
	 * Returns the position of a cell.
	 * @param cell its number
	 * @param tilt the sine of the angle between the letters and the normal of the line
	 * @return the position
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

	/** The number of cells from the first letter to the last. */
	int length() {
		return this.last - this.first + 1;
	}

}
