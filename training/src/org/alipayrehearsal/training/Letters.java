package org.alipayrehearsal.training;

import java.awt.Shape;

/**
 * The outlines of the letters of a monospaced font.
 */
interface Letters {

	/**
	 * The outlines of a text.
	 * @param text digits, capitals and fillers
	 * @param x where the first cell begins
	 * @param baseline where the letters stand
	 * @param pitch the width of a cell
	 * @return the ink
	 */
	Shape outline(String text, double x, double baseline, double pitch);

}
