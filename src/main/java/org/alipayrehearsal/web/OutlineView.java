package org.alipayrehearsal.web;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * The outline of a picture with one place marked in it, to be drawn: all lengths in units
 * of which the longer side has 100.
 *
 * @param width the outline's width
 * @param height its height
 * @param x the left edge of the place
 * @param y its upper edge
 * @param spotWidth its width
 * @param spotHeight its height
 * @param kind what is marked: the last part of its message key
 * @param place where, in words: the last part of its message key
 */
public record OutlineView(int width, int height, int x, int y, int spotWidth, int spotHeight, String kind,
		String place) {

	private static final int LONG_SIDE = 100;

	/** Smaller places could not be seen. */
	private static final int SMALLEST = 6;

	/**
	 * Draws an outline.
	 * @param width the picture's width
	 * @param height the picture's height
	 * @param region the place
	 * @param kind what is there
	 */
	static OutlineView of(double width, double height, Region region, String kind) {
		double scale = LONG_SIDE / Math.max(width, height);
		int wide = Math.max(1, (int) Math.round(width * scale));
		int high = Math.max(1, (int) Math.round(height * scale));
		int spotWidth = Math.min(wide, Math.max(SMALLEST, (int) Math.round((region.right() - region.left()) * wide)));
		int spotHeight = Math.min(high, Math.max(SMALLEST, (int) Math.round((region.bottom() - region.top()) * high)));
		return new OutlineView(wide, high, start(region.left() * wide, spotWidth, wide),
				start(region.top() * high, spotHeight, high), spotWidth, spotHeight, kind, PlaceWords.of(region));
	}

	private static int start(double edge, int length, int side) {
		return Math.max(0, Math.min(side - length, (int) Math.round(edge)));
	}

	/**
	 * Without the place.
	 */
	@Override
	public String toString() {
		return "OutlineView[]";
	}

}
