package org.alipayrehearsal.scan.mrz;

/**
 * What counts as ink: a pixel that is darker than the mean of the square around it.
 *
 * @param radius half the side of the square, in pixels
 * @param percent how much darker the pixel is at least, in percent of the mean
 */
record Threshold(int radius, int percent) {

	/** Steps of luma by which ink is darker in any case. */
	static final int LEAST = 6;

}
