package org.alipayrehearsal.training;

/**
 * The damage of a page and its picture. Fields that are not set do no damage.
 */
final class PageDamage {

	double megapixels = 2;

	/** Degrees clockwise. */
	double rotation;

	/** Quarter turns clockwise. */
	int quarters;

	/** The displacement of each corner, as a share of the sides. */
	double perspective;

	/** The share of light that one side lacks. */
	double shade;

	/** Standard deviation in pixels. */
	double blur;

	/** The movement of the camera in pixels. */
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
