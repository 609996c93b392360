package org.alipayrehearsal.training;

/**
 * What is wrong with a page and its picture. Fields that are not set are harmless.
 */
final class PageDamage {

	double megapixels = 2;

	/** Degrees clockwise. */
	double rotation;

	/** Quarter turns clockwise. */
	int quarters;

	/** How far each corner is off, as a share of the sides. */
	double perspective;

	/** How much darker one side is. */
	double shade;

	/** Standard deviation in pixels. */
	double blur;

	/** Pixels by which the camera moved. */
	int motion;

	/** Standard deviation of the grain. */
	double noise;

	/** Quality in percent. */
	int jpeg = 90;

	/** Stamps somewhere on the page. */
	boolean stamps;

	/** A stamp across the lines. */
	boolean stampOnLines;

	/** A reflection on the lines. */
	boolean glareOnLines;

	/** A finger or a sticker on the lines. */
	boolean coverOnLines;

	/** The opposite page of a passport is in the picture too. */
	boolean spread;

}
