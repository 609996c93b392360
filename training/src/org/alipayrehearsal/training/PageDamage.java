package org.alipayrehearsal.training;

import org.jspecify.annotations.Nullable;

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

	/** Cells at an end of the lines that something covers; negative at the right end. */
	int coveredCells;

	/** What covers them: 0 a black box, 1 white paper, 2 a finger. */
	int cover;

	/** Cells at an end of the lines that are outside of the picture; negative at the right end. */
	double cutCells;

	/** A soft white ellipse over the zone, or null. */
	@Nullable Reflection reflection;

	/** The cell of the lower line over which another digit is pasted, or negative. */
	int pasted = -1;

	/** The opposite page of a passport is in the picture too. */
	boolean spread;

	/** Whether nothing of the zone can be hidden or outside of the picture. */
	boolean leavesZoneWhole() {
		return !this.stampOnLines && !this.glareOnLines && !this.coverOnLines && this.coveredCells == 0
				&& this.cutCells == 0 && this.reflection == null && Math.abs(this.rotation) < 8
				&& this.perspective < 0.04;
	}

	/**
	 * A soft white ellipse.
	 *
	 * @param x its centre as a share of the length of the lines
	 * @param y its centre below the upper baseline, in heights of a capital
	 * @param width its radius in cells
	 * @param height its radius in heights of a capital
	 * @param core the share of the radius that is entirely white
	 */
	record Reflection(double x, double y, double width, double height, double core) {

	}

}
