package org.alipayrehearsal.web;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * Says in words which part of a picture a place is in.
 */
final class PlaceWords {

	/** What takes more of a side than that is not left or right, top or bottom. */
	private static final double BROAD = 0.6;

	private PlaceWords() {
	}

	/**
	 * The last part of the key of the words, such as {@code top-left}.
	 * @param region the place
	 * @return the key
	 */
	static String of(Region region) {
		int row = third(region.top(), region.bottom());
		int column = third(region.left(), region.right());
		return switch (3 * row + column) {
			case 0 -> "top-left";
			case 1 -> "top";
			case 2 -> "top-right";
			case 3 -> "left";
			case 5 -> "right";
			case 6 -> "bottom-left";
			case 7 -> "bottom";
			case 8 -> "bottom-right";
			default -> "middle";
		};
	}

	/** 0 for the first third of a side, 1 for the middle, 2 for the last. */
	private static int third(double from, double to) {
		if (to - from > BROAD) {
			return 1;
		}
		return Math.max(0, Math.min(2, (int) ((from + to) / 2 * 3)));
	}

}
