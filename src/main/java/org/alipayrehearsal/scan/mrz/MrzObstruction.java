package org.alipayrehearsal.scan.mrz;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * A run of neighbouring cells of a machine-readable zone whose characters cannot be seen
 * whole.
 *
 * @param kind what hides them
 * @param cells the number of cells
 * @param region the region of the cells in the oriented picture, cut at its edges
 */
public record MrzObstruction(Kind kind, int cells, Region region) {

	/**
	 * What hides a character.
	 */
	public enum Kind {

		/** The cell is not, or not whole, inside the picture. */
		CUT_OFF,

		/** Something lies on the cell, such as a finger, paper or a black box. */
		COVERED,

		/** The cell is clipped to white, as by a reflection. */
		WASHED_OUT

	}

}
