package org.alipayrehearsal.scan.mrz;

/**
 * The places in a picture that make a patch.
 *
 * @param cell the cell in whose middle they are
 * @param rightX how far one value is to the right of the one before
 * @param rightY how far it is below
 * @param downX how far one value is to the right of the one above
 * @param downY how far it is below
 * @param places how many places in each direction are averaged for one value
 */
record PatchGrid(Cell cell, double rightX, double rightY, double downX, double downY, int places) {

	/** How much of its neighbours' cells is seen too. */
	private static final double PITCHES = 1.06;

	/** How much above and below a capital is seen too. */
	private static final double HEIGHTS = 1.34;

	/** Places in each direction that are averaged for one value. */
	private static final int MOST_PLACES = 3;

	static PatchGrid of(Cell cell) {
		double rightX = cell.rightX() * PITCHES / PatchSampler.WIDTH;
		double rightY = cell.rightY() * PITCHES / PatchSampler.WIDTH;
		double downX = cell.downX() * HEIGHTS / PatchSampler.HEIGHT;
		double downY = cell.downY() * HEIGHTS / PatchSampler.HEIGHT;
		double step = Math.max(Math.hypot(rightX, rightY), Math.hypot(downX, downY));
		int places = (int) Math.max(1, Math.min(MOST_PLACES, Math.round(step)));
		return new PatchGrid(cell, rightX, rightY, downX, downY, places);
	}

	/** Where the first place of a line is, from the left. */
	double x(int line) {
		return this.cell.x() + left() * this.rightX + down(line) * this.downX;
	}

	/** Where the first place of a line is, from the top. */
	double y(int line) {
		return this.cell.y() + left() * this.rightY + down(line) * this.downY;
	}

	private double left() {
		return 0.5 / this.places - PatchSampler.WIDTH / 2.0;
	}

	private double down(int line) {
		return (0.5 + line) / this.places - PatchSampler.HEIGHT / 2.0;
	}

	/** Whether all of it is in a picture, so that no edge needs care. */
	boolean isInside(int width, int height) {
		double reachX = (Math.abs(this.rightX) * PatchSampler.WIDTH + Math.abs(this.downX) * PatchSampler.HEIGHT) / 2
				+ 2;
		double reachY = (Math.abs(this.rightY) * PatchSampler.WIDTH + Math.abs(this.downY) * PatchSampler.HEIGHT) / 2
				+ 2;
		return this.cell.x() > reachX && this.cell.y() > reachY && this.cell.x() < width - reachX
				&& this.cell.y() < height - reachY;
	}

}
