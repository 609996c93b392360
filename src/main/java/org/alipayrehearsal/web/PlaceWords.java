package org.alipayrehearsal.web;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * Says in words which part of a picture a place is in.
 */
final class PlaceWords {

	private PlaceWords() {
	}

	/**
	 * The last part of the key of the words, such as {@code top-left}.
	 * @param region the place
	 * @return the key
	 */
	static String of(Region region) {
		return switch (3 * region.row() + region.column()) {
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

}
