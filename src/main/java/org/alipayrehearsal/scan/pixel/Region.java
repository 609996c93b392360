package org.alipayrehearsal.scan.pixel;

/**
 * A rectangle of an upright picture, in fractions of its width and height: 0 is left and
 * top, 1 right and bottom.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Region(double left, double top, double right, double bottom) {

	/** A region that takes up more of a side than this reaches over the side's middle. */
	private static final double BROAD = 0.6;

	/**
	 * Return the row of the picture that the region is in.
	 * @return 0 for the top, 1 for the middle, 2 for the bottom; 1 for a region that
	 * takes up most of the height
	 */
	public int row() {
		return third(this.top, this.bottom);
	}

	/**
	 * Return the column of the picture that the region is in.
	 * @return 0 for the left, 1 for the middle, 2 for the right; 1 for a region that
	 * takes up most of the width
	 */
	public int column() {
		return third(this.left, this.right);
	}

	private static int third(double from, double to) {
		if (to - from > BROAD) {
			return 1;
		}
		return Math.max(0, Math.min(2, (int) ((from + to) / 2 * 3)));
	}

}
